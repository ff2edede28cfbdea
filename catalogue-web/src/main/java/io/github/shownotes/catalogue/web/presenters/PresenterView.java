package io.github.shownotes.catalogue.web.presenters;

import java.util.List;

import io.github.shownotes.catalogue.store.BroughtRow;
import io.github.shownotes.catalogue.store.PresenterRow;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.EpisodeName;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// The page of somebody who brings segments.
///
/// @param presenter who it is
/// @param segments what they brought, the newest first, as far as the page goes
/// @param projects what their segments were about most often
/// @param articles the same of articles
public record PresenterView(PresenterRow presenter, List<BroughtRow> segments, List<RelatedRow> projects,
        List<RelatedRow> articles) {
    /// Copies the lists.
    public PresenterView {
        segments = List.copyOf(segments);
        projects = List.copyOf(projects);
        articles = List.copyOf(articles);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(presenter.name(), Section.PEOPLE).described(presenter.name() + " brought " + total() + ".");
    }

    /// How much they brought, in words.
    public String total() {
        return Counted.of(presenter.segments(), "item", "items") + " in " + Counted.of(presenter.episodes(),
                "episode", "episodes");
    }

    /// Where a segment stands.
    public static String address(BroughtRow segment) {
        return Address.of(segment.episode()) + "#" + Address.segment(segment.position());
    }

    /// The episode that a segment stands in.
    public static String episode(BroughtRow segment) {
        return EpisodeName.of(segment.episode());
    }
}
