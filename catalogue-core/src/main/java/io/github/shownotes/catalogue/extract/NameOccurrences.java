package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the places of a line where a known name stands.
final class NameOccurrences {
    static final String RULE = "gazetteer";
    private static final Set<String> FILE_ENDINGS = Set.of("ini", "toml", "py", "txt", "cfg", "yml", "yaml", "md",
            "rst", "json",
            "org", "io", "com", "dev", "net", "ai", "co", "fm", "js", "ts", "sh", "exe", "lock", "html", "css", "xml",
            "app",
            "me", "rs", "zip", "gz", "whl", "db", "env", "log", "conf", "so", "dll", "in", "us", "uk", "de", "eu",
            "info");
    private static final int SHORTEST_OWNER = 3;

    private final KnownNames names;
    private final LongerNames longerNames;
    private final NameEvidence evidence;

    /// @param linkedInEpisode the plain names of everything the episode links as a project
    NameOccurrences(KnownNames names, Set<String> linkedInEpisode) {
        this.names = names;
        this.longerNames = new LongerNames(names);
        this.evidence = new NameEvidence(linkedInEpisode);
    }

    /// The names of a line in order, each with the confidence that it means the project.
    List<Occurrence> in(Line line) {
        Words words = line.words();
        String text = line.text();
        var occurrences = new ArrayList<Occurrence>();
        for (int i = 0; i < words.size();) {
            if (names.trie().isOnlySomethingElse(words, i)) {
                i++;
                continue;
            }
            NameTrie.Match match = names.trie().longest(words, i);
            if (match == null) {
                if (WordSign.DOTTED.in(words.signs(i))) {
                    attribute(line, words.get(i), occurrences);
                }
                i++;
                continue;
            }
            int start = words.start(i);
            int end = words.end(i + match.words() - 1);
            i += match.words();
            if (match.name().strength().isProject() && !longerNames.contains(line, start, end)) {
                String surface = text.substring(start, end);
                occurrences.add(new Occurrence(match.name(), start, end, surface,
                        evidence.confidence(line, match.name(), surface, start, end, i), RULE));
            }
        }
        return occurrences;
    }

    /// `pytest.approx` names pytest.
    private void attribute(Line line, Word word, List<Occurrence> occurrences) {
        int dot = word.lower().indexOf('.');
        if (dot < SHORTEST_OWNER
                || FILE_ENDINGS.contains(word.lower().substring(word.lower().lastIndexOf('.') + 1))) {
            return;
        }
        String first = line.text().substring(word.start(), word.start() + dot);
        Name name = names.trie().get(first);
        if (name != null && name.strength() == Name.Strength.ANY
                && !longerNames.contains(line, word.start(), word.end())) {
            occurrences
                    .add(new Occurrence(name, word.start(), word.start() + dot, first, ProjectConfidence.LIKELY, RULE));
        }
    }
}
