package io.github.shownotes.catalogue.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.MentionTable;

/// Exports the mentions as a table.
@Command(name = "csv", description = {"Write every mention as a row of comma-separated values, for spreadsheets.",
    "The first row names the columns; later versions only add some at the end."},
        footer = {"  catalogue export csv -o mentions.csv"})
final class ExportCsvCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    ExportCsvCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        try (Catalogue open = catalogue.openToRead()) {
            return output.write(catalogue, new MentionTable(open.contents())::write);
        }
    }
}
