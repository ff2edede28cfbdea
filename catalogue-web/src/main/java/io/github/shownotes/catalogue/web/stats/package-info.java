/// The whole in figures.
@NullMarked
package io.github.shownotes.catalogue.web.stats;

import org.jspecify.annotations.NullMarked;
