package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// Opens the page of a thing or an episode.
@Command(name = "open", description = {"Open the page of a project, an article, a person or an episode in the browser.",
    "Prints its address where there is no browser. The variable BROWSER names another one."},
        footer = {"  catalogue open interrogate", "  catalogue open --print python-bytes/181"})
final class OpenCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "SLUG", description = "SLUG or KIND/SLUG of a thing, or SHOW/EPISODE.")
    private String slug = "";

    @Option(names = "--print", description = "Only print the address.")
    private boolean print;

    OpenCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        FoundThing found;
        try (Catalogue open = catalogue.openToRead()) {
            found = FoundThing.of(open, slug);
        }
        if (found.isNothing()) {
            return failed("nothing in the catalogue has this slug", "Look for it with: catalogue search WORDS");
        }
        List<String> addresses = Stream.concat(found.things().stream().map(EntityRow::url), found.episodes().stream()
                .map(EpisodeRow::link)).filter(Objects::nonNull).filter(url -> url.matches("(?i)https?://.+")).toList();
        if (addresses.isEmpty()) {
            return failed("it has no page of its own", "See what is known of it with: catalogue show " + slug);
        }
        String address = addresses.getFirst();
        if (print || !new Browser(catalogue.terminal().environment()).open(address)) {
            try (Output output = catalogue.output()) {
                output.line(address);
            }
        } else {
            catalogue.messages().note("opened " + address);
        }
        return ExitStatus.DONE;
    }

    private int failed(String reason, String advice) {
        return catalogue.messages().problems(List.of(new Problem(slug, reason, advice)));
    }
}
