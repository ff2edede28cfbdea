package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.regex.Pattern;

/// Lets the names of a list vouch for one another: `Flake8, Black, import-order, bandit`.
final class ListedNames {
    private static final String RULE = "list";
    private static final Pattern GAP = Pattern.compile(
            "[`\"'”“’)]*\\s*(?:,|/|&|\\+|;|\\||,?\\s*(?:and|or|vs\\.?|versus|nor|plus|with)\\b)\\s*(?:and |or |the )?[`\"'“”(]*");
    private static final Pattern USING = Pattern
            .compile("(?:using|with|via|uses?|install|through|like|e\\.g\\.|for example|for|of) $");
    private static final Pattern INSTALLED = Pattern
            .compile("[Ii]nstall(?:ed|s|able)? (?:with|via|using|from|by|through) $");
    private static final int LONGEST_GAP = 12;
    private static final int REACH = 16;

    private final KnownNames names;

    ListedNames(KnownNames names) {
        this.names = names;
    }

    /// Strengthens the names of a line that stand in lists, and adds unknown ones that can be nothing else.
    void find(Line line, List<Occurrence> occurrences) {
        for (List<int[]> members : Enumerations.in(line.text())) {
            list(line, members, occurrences);
        }
        for (int i = 1; i < occurrences.size(); i++) {
            pair(line.text(), occurrences.get(i - 1), occurrences.get(i));
        }
    }

    private void list(Line line, List<int[]> members, List<Occurrence> occurrences) {
        List<Occurrence> listed = occurrences.stream()
                .filter(one -> one.overlaps(members.getFirst()[0], members.getLast()[1])).toList();
        long sure = listed.stream().filter(Occurrence::isSure).filter(one -> isMember(one, members)).count();
        if (sure == 0) {
            return;
        }
        long known = members.stream().filter(at -> listed.stream().anyMatch(one -> one.isAt(at[0], at[1]))).count();
        boolean manySure = sure * 3 >= members.size();
        for (int[] at : members) {
            Occurrence member = listed.stream().filter(one -> one.isAt(at[0], at[1])).findFirst().orElse(null);
            if (member != null) {
                if (sure > 1 || manySure || known >= members.size() - 1) {
                    member.support(RULE);
                }
            } else
                if (manySure && sure > 1 && isName(line, at)
                        && listed.stream().noneMatch(one -> one.overlaps(at[0], at[1]))) {
                            occurrences.add(new Occurrence(null, at[0], at[1], line.text().substring(at[0], at[1]),
                                    ProjectConfidence.UNKNOWN, RULE));
                        }
        }
    }

    /// Whether a name is a whole member of a list, but for a sign or two.
    private static boolean isMember(Occurrence one, List<int[]> members) {
        return members.stream().anyMatch(at -> at[0] <= one.start() && one.end() <= at[1]
                && at[1] - at[0] <= one.end() - one.start() + 2);
    }

    /// Whether a member that nobody knows looks like a name.
    private boolean isName(Line line, int[] at) {
        String name = line.text().substring(at[0], at[1]);
        return name.indexOf(' ') < 0 && !KnownNames.isEnglish(name) && names.trie().get(name) == null
                && !ProjectTitle.isNumber(name) && line.at(at[0], at[1]) == null;
    }

    private static void pair(String text, Occurrence a, Occurrence b) {
        if (a.end() > b.start() || !isListGap(text, a.end(), b.start())) {
            return;
        }
        if (!a.isSure() && !b.isSure() && endsBefore(INSTALLED, text, a.start())) {
            a.support("install");
            b.support("install");
        } else if (a.isSure() != b.isSure()) {
            Occurrence unsure = a.isSure() ? b : a;
            if (Character.isUpperCase(unsure.surface().charAt(0)) || endsBefore(USING, text, a.start())) {
                unsure.support(RULE);
            }
        }
    }

    private static boolean endsBefore(Pattern words, String text, int start) {
        return words.matcher(text).region(Math.max(0, start - REACH), start).find();
    }

    private static boolean isListGap(String text, int from, int to) {
        return to > from && to - from <= LONGEST_GAP && GAP.matcher(text).region(from, to).matches();
    }
}
