/// The catalogue, year by year.
@NullMarked
package io.github.shownotes.catalogue.web.years;

import org.jspecify.annotations.NullMarked;
