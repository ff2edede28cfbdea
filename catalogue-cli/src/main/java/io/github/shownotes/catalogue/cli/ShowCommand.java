package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;

/// Shows one thing or one episode with its mentions.
@Command(name = "show", description = {"Show a project, an article, a person or an episode with all its mentions.",
    "Without a kind before the slug, everything of that name is shown."},
        footer = {"  catalogue show interrogate",
            "  catalogue show people/brian-okken",
            "  catalogue show python-bytes/181"})
final class ShowCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "SLUG",
            description = "SLUG or KIND/SLUG of a thing, or SHOW/EPISODE, as addresses of the directory have them.")
    private String slug = "";

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
            output.print(String.join("\n", found));
        }
        return ExitStatus.DONE;
    }

    private List<String> find(Catalogue open) {
        int slash = slug.lastIndexOf('/');
        String before = slash < 0 ? "" : slug.substring(0, slash);
        String name = slug.substring(slash + 1);
        var found = new ArrayList<String>();
        for (EntityKind kind : kinds(before)) {
            open.entities()
                    .find(kind, name)
                    .ifPresent(row -> found.add(EntityCard.text(row, FactLines.of(open, row.id()), open.mentions()
                            .ofEntity(row.id()))));
        }
        if (found.isEmpty() && slash > 0) {
            open.episodes()
                    .find(before, name)
                    .ifPresent(
                            row -> found.add(EpisodeCard.text(row, open.episodes().segments(row.id()), open.mentions()
                                    .ofEpisode(row.id()))));
        }
        return found;
    }

    private static Set<EntityKind> kinds(String name) {
        if (name.isEmpty()) {
            return EnumSet.allOf(EntityKind.class);
        }
        var kinds = EnumSet.noneOf(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            if (name.equals(kind.label()) || name.equals(kind.plural())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
