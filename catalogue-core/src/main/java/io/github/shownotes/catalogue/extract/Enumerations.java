package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds lists inside a sentence: three or more short members between commas.
final class Enumerations {
    private static final int SHORTEST_LIST = 3;
    private static final int LONGEST_LIST = 50;
    private static final int LONGEST_MEMBER = 32;
    /// What ends a list without being of it.
    private static final Set<String> AND_MORE = Set.of("etc", "etc.", "more", "others", "so on");
    private static final String BREAKS = ";!?()[]:";

    private Enumerations() {}

    /// The members of each list as start and end, without quotes and conjunctions.
    static List<List<int[]>> in(String text) {
        int comma = text.indexOf(',');
        if (comma < 0 || text.indexOf(',', comma + 1) < 0) {
            return List.of();
        }
        var lists = new ArrayList<List<int[]>>();
        var members = new ArrayList<int[]>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            boolean stop = BREAKS.indexOf(c) >= 0 || c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c != ',' && !stop) {
                continue;
            }
            add(text, start, i, !members.isEmpty(), stop, members);
            start = i + 1;
            if (stop || members.size() == LONGEST_LIST) {
                close(members, lists);
            }
        }
        return lists;
    }

    private static void close(List<int[]> members, List<List<int[]>> lists) {
        if (members.size() >= SHORTEST_LIST) {
            lists.add(List.copyOf(members));
        }
        members.clear();
    }

    /// Adds what stands between two commas. Running text before the first comma and after the last gives only the words
    /// next to the comma.
    private static void add(String text, int from, int to, boolean inside, boolean last, List<int[]> members) {
        int conjunction = last ? indexOfConjunction(text, from, to) : -1;
        if (conjunction > from) {
            addTrimmed(text, from, conjunction, members);
            addTrimmed(text, text.indexOf(' ', conjunction + 1), to, members);
            return;
        }
        if (to - from > LONGEST_MEMBER && !inside) {
            int word = text.lastIndexOf(' ', to - 2);
            addTrimmed(text, Math.max(from, word), to, members);
        } else if (to - from > LONGEST_MEMBER && last) {
            int end = from + 1;
            while (end < to && text.charAt(end) != ' ') {
                end++;
            }
            addTrimmed(text, from, end, members);
        } else if (to - from <= LONGEST_MEMBER) {
            addTrimmed(text, from, to, members);
        }
    }

    private static int indexOfConjunction(String text, int from, int to) {
        int and = text.indexOf(" and ", from);
        int or = text.indexOf(" or ", from);
        int first = and < 0 ? or : or < 0 ? and : Math.min(and, or);
        return first >= 0 && first < to ? first : -1;
    }

    private static void addTrimmed(String text, int from, int to, List<int[]> members) {
        int start = Math.max(from, 0);
        int end = to;
        if (text.startsWith(" and ", start) || text.startsWith(" or ", start)) {
            start = text.indexOf(' ', start + 1);
        }
        while (start < end && " `\"'“”*".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " `\"'“”*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start && !AND_MORE.contains(text.substring(start, end))) {
            members.add(new int[]{start, end});
        }
    }
}
