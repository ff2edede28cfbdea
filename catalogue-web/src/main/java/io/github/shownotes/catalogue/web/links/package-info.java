/// What became of the links.
@NullMarked
package io.github.shownotes.catalogue.web.links;

import org.jspecify.annotations.NullMarked;
