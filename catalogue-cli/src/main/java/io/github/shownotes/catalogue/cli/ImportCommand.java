package io.github.shownotes.catalogue.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Transfer;
import io.github.shownotes.catalogue.export.DumpException;
import io.github.shownotes.catalogue.source.Problem;

/// Restores a catalogue from its export.
@Command(name = "import", description = {"Fill an empty catalogue from what 'catalogue export jsonl' wrote.",
    "Nothing is lost, whichever database either has. A file that is damaged leaves the catalogue empty."},
        footer = {"  catalogue --db restored.db import catalogue.jsonl",
            "  gunzip -c catalogue.jsonl.gz | catalogue --db 'jdbc:postgresql://localhost/catalogue?user=me' import -"})
final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "FILE", description = "The export, or - for standard input.")
    private String file = "";

    ImportCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        long rows;
        try (InputStream in = source(); Catalogue open = catalogue.open()) {
            rows = Transfer.restore(in, open);
        } catch (DumpException e) {
            return failed(String.valueOf(e.getMessage()),
                    "Nothing was imported; export it again with: catalogue export jsonl");
        } catch (IOException | InvalidPathException e) {
            return failed("it cannot be read", "Name a file that 'catalogue export jsonl' wrote");
        }
        try (Output output = catalogue.output()) {
            output.line(rows + " rows imported.");
        }
        return ExitStatus.DONE;
    }

    private InputStream source() throws IOException {
        return file.equals(STANDARD_INPUT)
                ? catalogue.terminal().in()
                : new BufferedInputStream(Files.newInputStream(Path.of(file)));
    }

    private int failed(String reason, String advice) {
        return catalogue.messages()
                .problems(List.of(new Problem(file.equals(STANDARD_INPUT) ? "standard input" : file, reason, advice)));
    }
}
