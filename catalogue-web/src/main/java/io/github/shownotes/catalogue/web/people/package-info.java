/// Everybody ever named.
@NullMarked
package io.github.shownotes.catalogue.web.people;

import org.jspecify.annotations.NullMarked;
