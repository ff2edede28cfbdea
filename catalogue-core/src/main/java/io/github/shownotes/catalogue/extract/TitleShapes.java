package io.github.shownotes.catalogue.extract;

/// The features that a stretch of words has as a whole: its length, capitals, and the signs on both sides.
///
/// They are numbered ahead, because they are asked for every stretch of every line.
final class TitleShapes {
    /// Longer titles are rare.
    static final int LONGEST = 18;
    private static final int CAPITAL_STEPS = 5;
    private static final int[] SIZES = {1, 2, 4, 8};
    private static final int SIZE_STEPS = SIZES.length + 1;
    private static final int KNOWN_KINDS = 8;
    private static final int MOST_COLONS = 2;
    private static final int QUOTED = 4;

    private final FeatureTable table;
    private final int[] length;
    private final int[] wholeLength;
    private final int[] capitals;
    private final int[] whole;
    private final int[] edges;
    private final int[] known;
    private final int[] atTheEnd;
    private final int[] signs;

    TitleShapes(FeatureTable table) {
        this.table = table;
        this.length = table.numbers("length", LONGEST + 1);
        this.wholeLength = table.numbers("length of line", LONGEST + 1);
        this.capitals = table.numbers("capitals by length", (CAPITAL_STEPS + 1) * SIZE_STEPS);
        this.whole = table.numbers("whole line in", TitlePlace.COUNT * SIZE_STEPS);
        this.edges = table.numbers("between", TitleWords.EDGES.length() * TitleWords.EDGES.length());
        this.known = table.numbers("known", KNOWN_KINDS * TitlePlace.COUNT);
        this.atTheEnd = table.numbers("up to the end", SIZE_STEPS * (CAPITAL_STEPS + 1));
        this.signs = table.numbers("signs", 2 * QUOTED);
    }

    /// The features of the words from one to another; some may be [FeatureTable#UNKNOWN].
    int[] of(TitleWords words, int place, int from, int to) {
        int longer = 0;
        int capital = 0;
        int colons = 0;
        boolean project = true;
        boolean person = true;
        boolean somethingElse = true;
        for (int i = from; i <= to; i++) {
            longer += words.isSmall(i) ? 0 : 1;
            capital += !words.isSmall(i) && words.isCapital(i) ? 1 : 0;
            project &= words.isProject(i);
            person &= words.isPerson(i);
            somethingElse &= words.isSomethingElse(i);
            colons += i < to && TitleWords.EDGES.charAt(words.after(i)) == ':' ? 1 : 0;
        }
        int count = Math.min(LONGEST, to - from + 1);
        int size = size(count);
        int steps = longer == 0 ? 0 : CAPITAL_STEPS * capital / longer;
        boolean quoted = TitleWords.EDGES.charAt(words.before(from)) == '"'
                && TitleWords.EDGES.charAt(words.after(to)) == '"';
        int thing = (project ? 1 : 0) + (person ? 2 : 0) + (somethingElse ? 4 : 0);
        boolean line = words.isWhole(from, to);
        return new int[]{length[count], capitals[steps * SIZE_STEPS + size],
            edges[words.before(from) * TitleWords.EDGES.length() + words.after(to)],
            signs[Math.min(colons, MOST_COLONS) + (quoted ? QUOTED : 0)],
            line ? wholeLength[count] : FeatureTable.UNKNOWN,
            line ? whole[place * SIZE_STEPS + size] : FeatureTable.UNKNOWN,
            thing > 0 ? known[place * KNOWN_KINDS + thing] : FeatureTable.UNKNOWN,
            to == words.size() - 1 ? atTheEnd[size * (CAPITAL_STEPS + 1) + steps] : FeatureTable.UNKNOWN};
    }

    double weight(TitleWords words, int place, int from, int to) {
        return table.weight(of(words, place, from, to));
    }

    private static int size(int count) {
        int size = 0;
        while (size < SIZES.length && count > SIZES[size]) {
            size++;
        }
        return size;
    }
}
