package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Opening;

/// Knows who made a project from its name beside theirs.
final class ProjectMakers {
    private static final Opening BELONGS_TO = Opening
            .compile(" \\((?:of |from |creator of |author of )?| from (?:\\w+ and )?");
    private static final Pattern I_MADE = Pattern
            .compile("\\bI(?:’ve|'ve)? (?:created|made|built|wrote|published|released|developed)\\b");
    private static final Pattern LABEL = Pattern.compile("^\\s*([\\p{L}\\p{N}._-]{2,30}):\\s*$");
    private static final int MOST_WORDS = 4;
    private static final int MOST_BULLETS = 20;

    private final KnownNames names;

    ProjectMakers(KnownNames names) {
        this.names = names;
    }

    /// Whether a bullet stands below one that begins with a project: what it says, it says of that project.
    boolean isBelowProject(List<Line> lines, int at) {
        int depth = lines.get(at).depth();
        int above = at - 1;
        while (above >= 0 && at - above <= MOST_BULLETS && lines.get(above).depth() >= depth) {
            above--;
        }
        if (depth < 2 || above < 0 || lines.get(above).depth() == 0 || lines.get(above).depth() >= depth) {
            return false;
        }
        Line parent = lines.get(above);
        if (parent.spans().isEmpty()) {
            return !parent.words().isEmpty() && isTerm(parent);
        }
        Span first = parent.spans().getFirst();
        return first.kind() == LinkKind.PROJECT && parent.text().substring(0, first.start()).isBlank();
    }

    /// `Project: what it is`, or nothing but a project.
    private boolean isTerm(Line line) {
        NameTrie.Match first = names.trie().longest(line.words(), 0);
        if (first == null || !first.name().strength().isProject()) {
            return false;
        }
        String after = line.text().substring(line.words().end(first.words() - 1)).strip();
        return after.isEmpty() || ":-–—".indexOf(after.charAt(0)) >= 0;
    }

    /// `project: Name`.
    boolean isLabelled(Line line, PersonNames.Candidate name) {
        Matcher label = LABEL.matcher(Bylines.before(line, name.start()));
        return line.text().lastIndexOf(':', name.start()) >= 0 && label.matches() && isProject(label.group(1));
    }

    /// `Name (project)`, `Name from project`, `project from Name`, and `via Name: … so I created …`.
    boolean isMaker(Line line, PersonNames.Candidate name,
            PersonPhrases.@Nullable Phrase phrase) {
        String text = line.text();
        Matcher after = BELONGS_TO.at(text, name.end());
        if (after != null && isProjectAt(line, after.end())) {
            return true;
        }
        String joint = text.startsWith(" from ", name.start() - 6)
                ? " from "
                : text.startsWith(" by ", name.start() - 4) ? " by " : "";
        if (!joint.isEmpty()) {
            String words = text.substring(0, name.start() - joint.length());
            for (int start = words.length(), tries = 0; start > 0 && tries < MOST_WORDS; tries++) {
                start = words.lastIndexOf(' ', start - 1);
                Name known = names.trie().get(words.substring(start + 1));
                if (known != null && known.strength().isProject() && known.strength() != Name.Strength.STRONG) {
                    return true;
                }
            }
        }
        return phrase != null && phrase.role() == Role.SUGGESTED_BY
                && I_MADE.matcher(text).region(name.end(), text.length())
                        .find();
    }

    private boolean isProjectAt(Line line, int start) {
        int word = line.words().at(start);
        NameTrie.Match match = word < 0 ? null : names.trie().longest(line.words(), word);
        return match != null && match.name().strength().isProject();
    }

    private boolean isProject(String word) {
        Name known = names.trie().get(word);
        return known != null && known.strength().isProject() && known.strength() != Name.Strength.STRONG;
    }
}
