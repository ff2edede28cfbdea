package io.github.shownotes.catalogue.extract;

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

    private final KnownNames names;

    ProjectMakers(KnownNames names) {
        this.names = names;
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
        for (int i = 0; i < line.words().size(); i++) {
            if (line.words().get(i).start() == start) {
                NameTrie.Match match = names.trie().longest(line.text(), line.words(), i);
                return match != null && match.name().strength().isProject();
            }
        }
        return false;
    }

    private boolean isProject(String word) {
        Name known = names.trie().get(word);
        return known != null && known.strength().isProject() && known.strength() != Name.Strength.STRONG;
    }
}
