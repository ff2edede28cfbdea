package io.github.shownotes.catalogue.web.things;

import java.util.List;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.layout.Section;

/// The page of a project, an article or a person.
///
/// @param thing what it is about
/// @param addresses where it can be found
/// @param appearances every mention, the newest first
public record Thing(EntityRow thing, List<OutsideLink> addresses, List<Appearance> appearances) {
    /// Copies the lists.
    public Thing {
        addresses = List.copyOf(addresses);
        appearances = List.copyOf(appearances);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(thing.name(), Section.of(thing.kind()));
    }

    /// How often it was covered, in words.
    public String coverage() {
        String verb = thing.kind() == EntityKind.PERSON ? "Named in " : "Covered in ";
        return verb + Counted.of(thing.timesCovered(), "episode", "episodes");
    }
}
