/// The composition root of the library: open a [Catalogue] and everything else hangs off it.
@NullMarked
package io.github.shownotes.catalogue;

import org.jspecify.annotations.NullMarked;
