package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.source.Problem;

/// Where an export goes: a file that is whole or not there at all, or standard output.
final class OutputFile {
    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    /// Writes the text and gives the exit status.
    int write(CatalogueCommand catalogue, String text) {
        return write(catalogue, out -> out.write(text));
    }

    /// The same for what is written piece by piece.
    int write(CatalogueCommand catalogue, Document document) {
        if (file != null) {
            return write(catalogue, file, document);
        }
        try (Output output = catalogue.output()) {
            output.print(document);
        }
        return ExitStatus.DONE;
    }

    static int write(CatalogueCommand catalogue, Path file, Document document) {
        try {
            WholeFile.write(file, document);
            return ExitStatus.DONE;
        } catch (IOException e) {
            return catalogue.messages()
                    .problems(List.of(new Problem(file.toString(), "the export cannot be written there",
                            "Name a file in a folder where you may write")));
        }
    }
}
