package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;

/// Shows one thing or one episode with its mentions.
@Command(name = "show", description = {"Show a project, an article, a person or an episode with all its mentions.",
    "Without a kind before the slug, everything of that name is shown."},
        footer = {"  catalogue show interrogate",
            "  catalogue show people/brian-okken",
            "  catalogue show python-bytes/181",
            "  catalogue show --json interrogate | jq -r '.mentions[].episode'"})
final class ShowCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "SLUG",
            description = "SLUG or KIND/SLUG of a thing, or SHOW/EPISODE, as addresses of the directory have them.")
    private String slug = "";

    @Option(names = "--json", description = "Print one JSON object for each thing or episode.")
    private boolean json;

    ShowCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        List<String> found;
        try (Catalogue open = catalogue.openToRead()) {
            found = find(open);
        }
        if (found.isEmpty()) {
            return catalogue.messages().problems(List.of(new Problem(slug, "nothing in the catalogue has this slug",
                    "Look for it with: catalogue search WORDS")));
        }
        try (Output output = catalogue.output()) {
            output.print(String.join("\n", found) + (json ? "\n" : ""));
        }
        return ExitStatus.DONE;
    }

    private List<String> find(Catalogue open) {
        FoundThing named = FoundThing.of(open, slug);
        if (named.things().isEmpty() && named.episodes().isEmpty()) {
            // As people write a name.
            named = FoundThing.of(open, Slug.of(slug));
        }
        var found = new ArrayList<String>();
        for (EntityRow row : named.things()) {
            List<MentionRow> mentions = open.mentions().ofEntity(row.id());
            found.add(json
                    ? EntityJson.text(row, mentions)
                    : EntityCard.text(row, FactLines.of(open, row.id()), mentions));
        }
        for (EpisodeRow row : named.episodes()) {
            List<SegmentRow> segments = open.episodes().segments(row.id());
            List<MentionRow> mentions = open.mentions().ofEpisode(row.id());
            found.add(json
                    ? StoredEpisodeJson.text(row, segments, mentions)
                    : EpisodeCard.text(row, segments, mentions));
        }
        return found;
    }
}
