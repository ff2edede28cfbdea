/// The directory as a web site: [DirectoryServer] starts it over an open catalogue.
@NullMarked
package io.github.shownotes.catalogue.web;

import org.jspecify.annotations.NullMarked;
