package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Finds the projects that links lead to.
final class LinkedProjects {
    private final KnownNames names;
    private final ProjectNames linkedNames;

    LinkedProjects(KnownNames names) {
        this.names = names;
        this.linkedNames = new ProjectNames(names);
    }

    /// Adds the projects that a line links.
    void find(Line line, SegmentKind kind, FoundProjects found) {
        for (Span span : line.spans()) {
            String name = nameOf(line, span);
            if (name != null && span.url() != null && !isSomethingElse(name, span.url())) {
                FoundProject one = found.add(name, ProjectConfidence.LINKED, "link",
                        line.sentence(span.start(), span.end()));
                one.linkedAt(span.url());
                if (line.heading() && kind == SegmentKind.TOPIC) {
                    one.isSubject();
                }
            }
        }
    }

    /// The plain names of everything linked as a project in some lines.
    Set<String> plainNames(List<Line> lines) {
        var plain = new LinkedHashSet<String>();
        for (Line line : lines) {
            for (Span span : line.spans()) {
                String name = nameOf(line, span);
                if (name != null) {
                    plain.add(ProjectNames.plain(name));
                }
            }
        }
        return plain;
    }

    private @Nullable String nameOf(Line line, Span span) {
        return span.kind() == LinkKind.PROJECT && span.url() != null
                ? linkedNames.of(span.url(), line.text().substring(span.start(), span.end()))
                : null;
    }

    /// Whether a link to a site's front page leads to a language, a service or the like.
    private boolean isSomethingElse(String name, String url) {
        Name known = names.trie().get(name);
        WebAddress address = WebAddress.of(url);
        return known != null && known.strength() == Name.Strength.NEVER && address != null
                && address.segments().length == 0;
    }
}
