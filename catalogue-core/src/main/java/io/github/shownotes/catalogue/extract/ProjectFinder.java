package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Finds the projects that a segment links or names.
final class ProjectFinder {
    /// A name that stands this often in a segment is more than a word.
    private static final int REPEATED = 2;
    private static final int SHORTEST_REPEATED = 5;
    private static final Set<String> USED = Set.of("using", "Using", "with", "use", "Use", "uses", "Uses", "via",
            "install", "Install", "python", "Python");

    private final KnownNames names;
    private final LinkedProjects linkedProjects;
    private final NameOccurrences nameOccurrences;
    private final ListedNames listedNames;
    private final Set<String> linkedInEpisode;

    /// A finder for the segments of one episode.
    ///
    /// @param names the names known
    /// @param linkedProjects names what is linked
    /// @param linkedInEpisode the plain names of everything the episode links as a project
    ProjectFinder(KnownNames names, LinkedProjects linkedProjects, Set<String> linkedInEpisode) {
        this.names = names;
        this.linkedProjects = linkedProjects;
        this.linkedInEpisode = linkedInEpisode;
        this.nameOccurrences = new NameOccurrences(names, linkedInEpisode);
        this.listedNames = new ListedNames(names);
    }

    /// The projects of a segment in order of appearance, unsure ones included.
    List<Mention> find(SegmentKind kind, List<Line> lines) {
        var found = new FoundProjects(names);
        var definitions = new Definitions(names, linkedInEpisode);
        for (Line line : lines) {
            linkedProjects.find(line, kind, found);
        }
        for (Line line : lines) {
            if (line.heading() && kind == SegmentKind.TOPIC) {
                ProjectTitle.find(line, names, found);
                ExplainedTitle.find(line, lines, names, found);
            }
            words(line, definitions, found);
            InstallCommands.find(line, names, found);
        }
        secondLook(definitions, found);
        return found.mentions();
    }

    private void words(Line line, Definitions definitions, FoundProjects found) {
        List<Occurrence> occurrences = nameOccurrences.in(line);
        definitions.find(line, occurrences, found);
        if (!occurrences.isEmpty()) {
            listedNames.find(line, occurrences);
        }
        for (Occurrence one : occurrences) {
            FoundProject named = found.add(one, line);
            named.named(isUsed(line.text(), one.start()));
            if (one.isSure() && one.rule().equals(Definitions.RULE)) {
                definitions.add();
            }
        }
    }

    /// Whether the words before a place say that what stands there is used.
    private static boolean isUsed(String text, int start) {
        // The letters that those words end in.
        if (start < 2 || text.charAt(start - 1) != ' ' || "ghesaln".indexOf(text.charAt(start - 2)) < 0) {
            return false;
        }
        int from = start - 2;
        while (from > 0 && isWordCharacter(text.charAt(from - 1))) {
            from--;
        }
        return USED.contains(text.substring(from, start - 1));
    }

    private static boolean isWordCharacter(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_';
    }

    /// An ordinary word that the segment comes back to, and uses like a tool, is one; so is a term among terms.
    private static void secondLook(Definitions definitions, FoundProjects found) {
        for (FoundProject one : found.all()) {
            boolean repeated = one.name().length() >= SHORTEST_REPEATED
                    && (one.times() > REPEATED && one.used() > 0 || one.used() >= REPEATED);
            boolean term = one.term() && definitions.count() >= REPEATED;
            if (one.confidence() < Evidence.THRESHOLD && (repeated || term)) {
                one.believe(ProjectConfidence.FAIR - 0.05, repeated ? "repeated" : Definitions.RULE);
            }
        }
    }
}
