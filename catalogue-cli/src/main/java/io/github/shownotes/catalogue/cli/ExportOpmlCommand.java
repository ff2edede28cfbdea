package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.Subscriptions;
import io.github.shownotes.catalogue.store.ShowRow;

/// Exports the shows' feeds.
@Command(name = "opml", description = "Write the shows' feeds as OPML, which podcast players import.",
        footer = {"  catalogue export opml -o shows.opml"})
final class ExportOpmlCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    ExportOpmlCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        List<ShowRow> shows;
        try (Catalogue open = catalogue.openToRead()) {
            shows = open.episodes().shows();
        }
        return output.write(catalogue, new Subscriptions(shows)::write);
    }
}
