package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// What a name on the command line means: `SLUG` or `KIND/SLUG` of things, or `SHOW/EPISODE`.
///
/// @param things those of that name, of whichever kinds fit
/// @param episodes the episode of that name, when no thing has it
record FoundThing(List<EntityRow> things, List<EpisodeRow> episodes) {
    static FoundThing of(Catalogue open, String given) {
        int slash = given.lastIndexOf('/');
        String before = slash < 0 ? "" : given.substring(0, slash);
        String name = given.substring(slash + 1);
        var things = new ArrayList<EntityRow>();
        for (EntityKind kind : kinds(before)) {
            open.entities().find(kind, name).ifPresent(things::add);
        }
        List<EpisodeRow> episodes = things.isEmpty() && slash > 0
                ? open.episodes().find(before, name).stream().toList()
                : List.of();
        return new FoundThing(things, episodes);
    }

    boolean isNothing() {
        return things.isEmpty() && episodes.isEmpty();
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
