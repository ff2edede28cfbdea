package io.github.shownotes.catalogue.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.JsonDocument;

/// Exports what the directory shows, for other programs.
@Command(name = "json", description = {"Write what the directory shows as one JSON document.",
    "data/schema describes it. To keep everything and restore it, use jsonl."},
        footer = {"  catalogue export json -o catalogue.json",
            "  catalogue export json | jq -r '.projects[] | select(.episodes > 3).name'"})
final class ExportJsonCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    ExportJsonCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        try (Catalogue open = catalogue.openToRead()) {
            return output.write(catalogue, new JsonDocument(open.contents())::write);
        }
    }
}
