package io.github.shownotes.catalogue.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Standard output: UTF-8, buffered, and unlike a [java.io.PrintStream] it does not hide that nobody takes the data.
///
/// Closing it writes what is buffered and leaves the stream open.
final class Output implements AutoCloseable {
    private final Writer writer;

    Output(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    void line(String text) {
        print(text + "\n");
    }

    void print(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    void print(Document document) {
        try {
            document.write(writer);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    /// Hands on what is buffered.
    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
