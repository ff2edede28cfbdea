package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.Writer;

/// Something to publish, written piece by piece so that it never has to fit into memory.
@FunctionalInterface
interface Document {
    /// Writes all of it.
    void write(Writer out) throws IOException;
}
