/// Polite HTTP: one place that opens connections, with time, size and redirect limits; failures are values.
@NullMarked
package io.github.shownotes.catalogue.http;

import org.jspecify.annotations.NullMarked;
