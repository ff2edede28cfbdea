package io.github.shownotes.catalogue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the project that a segment's title names: `glom: restructuring data`.
final class ProjectTitle {
    private static final Pattern TITLE_HEAD = Pattern
            .compile("^([^:–—]{2,40}?)\\s*(?::\\s|\\s[-–—]{1,2}\\s|\\s?[–—]\\s)");

    private ProjectTitle() {}

    /// A title that is a name, or begins with one: `glom: restructuring data`.
    static void find(Line line, KnownNames names, FoundProjects found) {
        String title = line.text().strip();
        Matcher head = TITLE_HEAD.matcher(title);
        String candidate = head.lookingAt() ? head.group(1).strip() : title;
        int words = Word.count(candidate);
        if (words == 0 || words > 3 || candidate.contains("://")) {
            return;
        }
        boolean whole = candidate.equals(title);
        Name name = names.trie().get(candidate);
        if (name != null) {
            if (name.strength().isProject()) {
                found.add(candidate, ProjectConfidence.CERTAIN, "title", title).isSubject();
            }
            return;
        }
        boolean single = words == 1 || candidate.indexOf(' ') < 0;
        boolean somethingElse = line.spans().stream()
                .anyMatch(span -> span.kind() != null && span.kind() != LinkKind.PROJECT
                        && span.kind() != LinkKind.ARTICLE);
        if (single && (!KnownNames.isEnglish(candidate) || isJoined(candidate)) && !somethingElse
                && !isNumber(candidate)) {
            found.add(candidate, whole ? ProjectConfidence.LIKELY : ProjectConfidence.FAIR, "title", title).isSubject();
        }
    }

    /// Ordinary words joined as packages' names are: `auto-all`.
    private static boolean isJoined(String text) {
        return text.indexOf('-') > 0 && text.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
