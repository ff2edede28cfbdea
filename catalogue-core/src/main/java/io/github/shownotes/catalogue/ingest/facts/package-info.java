/// Brings facts into the catalogue: decides what to ask of whom, keeps the answers and derives what follows from them.
@NullMarked
package io.github.shownotes.catalogue.ingest.facts;

import org.jspecify.annotations.NullMarked;
