/// The imperative shell: runs the steps from a source to the store and reports problems as data.
@NullMarked
package io.github.shownotes.catalogue.ingest;

import org.jspecify.annotations.NullMarked;
