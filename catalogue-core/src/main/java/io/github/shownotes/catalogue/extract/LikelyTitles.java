package io.github.shownotes.catalogue.extract;

import java.util.List;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Finds the words of a line that are likely the title of something written, by what was learned from notes that have their
/// links.
///
/// A heading is a title as a whole or not at all; so, mostly, is an entry of a closing round-up and what follows "See also:",
/// but for who is named before and after. Elsewhere a title may stand anywhere in a line.
final class LikelyTitles {
    /// Less likely ones are not even kept as candidates.
    private static final double KEPT = 0.1;
    /// How likely a line is one in a list of titles.
    private static final double LISTED = 0.8;

    private final TitleFeatures features;
    private final LogisticModel model;
    private final BoostedTrees trees;

    /// @param table what each feature weighs
    /// @param trees what the measures of a heading tell
    LikelyTitles(FeatureTable table, BoostedTrees trees) {
        this.features = new TitleFeatures(table);
        this.model = new LogisticModel(table);
        this.trees = trees;
    }

    /// The likely titles in a line.
    ///
    /// @param context the line's segment
    /// @param at its place in the segment
    /// @param words its words
    List<LikelyTitle> in(TitleContext context, int at, TitleWords words) {
        Line line = context.lines().get(at);
        if (words.size() == 0) {
            return List.of();
        }
        if (line.heading()) {
            return List.of(new LikelyTitle(0, words.size() - 1, heading(context, line, words)));
        }
        int last = words.lastBefore(context.lists().titleEnd(at, line));
        if (last >= 0) {
            return List.of(new LikelyTitle(0, last, LISTED));
        }
        List<LikelyTitle> within = LikelyTitle.in(new TitleLattice(features.describe(context, at, words)), KEPT);
        boolean alone = context.kind() == SegmentKind.EXTRAS || ArticleSigns.afterLead(line.text()) >= 0;
        TitleCore core = alone ? TitleCore.of(line, words) : null;
        return core == null
                ? within
                : new LikelyTitle(core.from(), core.to(), model.probability(EntryFeatures.of(context, at, words, core)))
                        .among(within);
    }

    /// How likely a heading is a title: both models are asked, since one knows words and the other what they add up to.
    private double heading(TitleContext context, Line line, TitleWords words) {
        return LogisticModel.probability((model.logOdds(HeadingFeatures.of(context, line, words)) + trees.logOdds(
                HeadingMeasures.of(context, line, words))) / 2);
    }
}
