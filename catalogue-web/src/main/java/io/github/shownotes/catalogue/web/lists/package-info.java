/// Lists that can be narrowed, sorted and taken away as a file.
@NullMarked
package io.github.shownotes.catalogue.web.lists;

import org.jspecify.annotations.NullMarked;
