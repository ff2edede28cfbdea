package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was learned from some lines about titles: in headings, of entries as a whole, and within lines.
///
/// @param weights the rows of a table that [FeatureTable] reads
/// @param trees the rows of a table that [BoostedTrees] reads
record LearnedTitles(List<String> weights, List<String> trees) {
    private static final int ROUNDS = 8;
    private static final double PENALTY = 0.03;
    private static final double HEADING_PENALTY = 25;
    private static final double ENTRY_PENALTY = 2;
    /// Features of fewer headings or entries tell nothing about others.
    private static final int RARE = 4;

    /// Smaller weights change nothing that a reader would see.
    private static final double NEGLIGIBLE = 0.05;

    /// Learns from examples.
    ///
    /// @param without features that hold one of these are left out
    static LearnedTitles from(List<TitleExample> examples, Set<String> without) {
        var headings = new LogisticLearner();
        var trees = new BoostedTreesLearner();
        var entries = new LogisticLearner();
        var lines = new ArrayList<TitleExample>();
        for (TitleExample one : examples) {
            if (one.isHeading()) {
                headings.add(HeadingFeatures.of(one.context(), one.line(), one.words()), !one.titles().isEmpty());
                trees.add(HeadingMeasures.of(one.context(), one.line(), one.words()), !one.titles().isEmpty());
                continue;
            }
            lines.add(one);
            TitleCore core = TitleCore.of(one.line(), one.words());
            if (core != null) {
                var whole = new LikelyTitle(core.from(), core.to(), 1);
                entries.add(EntryFeatures.of(one.context(), one.at(), one.words(), core), one.titles().entrySet()
                        .stream().anyMatch(title -> whole.isAlike(title.getKey(), title.getValue())));
            }
        }
        var rows = new ArrayList<String>();
        add(headings.learn(HEADING_PENALTY, RARE), without, rows);
        add(entries.learn(ENTRY_PENALTY, RARE), without, rows);
        add(new TitleLearner(lines, PENALTY).learn(ROUNDS), without, rows);
        rows.sort(null);
        return new LearnedTitles(rows, trees.learn());
    }

    private static void add(FeatureTable table, Set<String> without, List<String> rows) {
        table.weights().forEach((feature, weight) -> {
            if (Math.abs(weight) >= NEGLIGIBLE && without.stream().noneMatch(feature::contains)) {
                rows.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
            }
        });
    }
}
