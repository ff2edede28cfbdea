package io.github.shownotes.catalogue.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Transfer;

/// Exports everything, so that it can be restored.
@Command(name = "jsonl", description = {"Write the whole catalogue as lines of JSON, one for each row.",
    "'catalogue import' restores it, also into another kind of database. data/schema describes the form.",
    "The same catalogue gives the same bytes."},
        footer = {"  catalogue export jsonl -o catalogue.jsonl",
            "  catalogue export jsonl | gzip > catalogue.jsonl.gz"})
final class ExportJsonLinesCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    ExportJsonLinesCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        try (Catalogue open = catalogue.open()) {
            return output.write(catalogue, out -> Transfer.dump(open, out));
        }
    }
}
