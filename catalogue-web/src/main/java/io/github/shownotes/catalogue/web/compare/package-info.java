/// Projects side by side.
@NullMarked
package io.github.shownotes.catalogue.web.compare;

import org.jspecify.annotations.NullMarked;
