package io.github.shownotes.catalogue.extract;

import io.github.shownotes.catalogue.notes.Opening;

/// Finds the project that a segment's title names: `glom: restructuring data`.
final class ProjectTitle {
    /// What stands between a name and what is said of it.
    private static final Opening JOINT = Opening.compile("\\s*(?::\\s|\\s[-–—]{1,2}\\s|\\s?[–—]\\s)");
    private static final String MARKS = ":–—";
    private static final int SHORTEST_HEAD = 2;
    private static final int LONGEST_HEAD = 40;

    private ProjectTitle() {}

    /// A title that is a name, or begins with one: `glom: restructuring data`.
    static void find(Line line, KnownNames names, FoundProjects found) {
        String title = line.text().strip();
        String candidate = head(title);
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

    /// What stands before the first joint of a title; the whole title when it has none.
    private static String head(String title) {
        for (int i = 0; i <= Math.min(LONGEST_HEAD, title.length() - 1); i++) {
            if (i >= SHORTEST_HEAD && JOINT.isAt(title, i)) {
                return title.substring(0, i).strip();
            }
            if (MARKS.indexOf(title.charAt(i)) >= 0) {
                break;
            }
        }
        return title;
    }

    /// Ordinary words joined as packages' names are: `auto-all`.
    private static boolean isJoined(String text) {
        return text.indexOf('-') > 0 && text.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
