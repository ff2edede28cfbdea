/// Charts drawn on the server: bars as SVG, with the same numbers as a table.
@NullMarked
package io.github.shownotes.catalogue.web.charts;

import org.jspecify.annotations.NullMarked;
