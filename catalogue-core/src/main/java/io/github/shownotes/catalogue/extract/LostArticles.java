package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashMap;
import java.util.List;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.notes.Title;
import io.github.shownotes.catalogue.source.Bundled;

/// Finds articles by their titles alone, for notes that were saved as text and have lost their links.
///
/// The weights were learned from notes that still have theirs: what is the text of a link to something written there, is
/// a title.
final class LostArticles {
    /// From this probability on, taking a title in does more good than harm; for titles of segments and within lines.
    private static final double LIKELY_HEADING = 0.45;
    private static final double LIKELY_WORDS = 0.3;
    /// What follows "ten reasons" are the reasons, not articles.
    private static final double LIKELY_IN_COUNTED = 0.6;

    private final KnownNames names;

    private static final class Bundle {
        private static final LikelyTitles TITLES = new LikelyTitles(FeatureTable.bundled("article-titles.tsv"),
                BoostedTrees.of(Bundled.lines(BoostedTrees.class, "article-trees.tsv")));
    }

    LostArticles(KnownNames names) {
        this.names = names;
    }

    /// The articles found in a segment, unsure ones included; their authors are not known yet. A title that is nothing but the
    /// name of a project is no article's.
    List<Mention.ArticleMention> find(TitleContext context) {
        var found = new LinkedHashMap<String, Mention.ArticleMention>();
        if (context.kind() == SegmentKind.JOKE) {
            return List.of();
        }
        for (int i = 0; i < context.lines().size(); i++) {
            Line line = context.lines().get(i);
            if (line.heading() && isProject(line, context.projects())) {
                continue;
            }
            var words = new TitleWords(line, names);
            for (LikelyTitle likely : Bundle.TITLES.in(context, i, words)) {
                String title = line.heading()
                        ? ArticleFinder.withoutByline(line.text())
                        : Title.of(words.text(likely.from(), likely.to()));
                if (!title.isBlank()) {
                    int start = words.at(likely.from()).start();
                    int end = words.at(likely.to()).end();
                    var article = new Mention.ArticleMention(title, List.of(), List.of(), line.heading(),
                            new Evidence("title", line.sentence(start, end), confidence(likely.probability(),
                                    line.heading()
                                            ? LIKELY_HEADING
                                            : context.isCounted() ? LIKELY_IN_COUNTED : LIKELY_WORDS)));
                    found.merge(title, article, LostArticles::surer);
                }
            }
        }
        Proposals.add(context.lines(), found);
        return List.copyOf(found.values());
    }

    private static boolean isProject(Line heading, List<Mention> projects) {
        String title = ProjectNames.plain(Title.of(heading.text()));
        return projects.stream().anyMatch(one -> one.evidence().isSure() && ProjectNames.plain(one.name()).equals(
                title));
    }

    /// Of two places that name the same article, the one that says so more clearly; the first when both do.
    private static Mention.ArticleMention surer(Mention.ArticleMention one, Mention.ArticleMention other) {
        return other.evidence().confidence() > one.evidence().confidence() ? other : one;
    }

    /// A probability as a confidence.
    ///
    /// @param likely the probability that makes it count
    private static double confidence(double probability, double likely) {
        return probability < likely
                ? Evidence.THRESHOLD * probability / likely
                : Evidence.THRESHOLD + (1 - Evidence.THRESHOLD) * (probability - likely) / (1 - likely);
    }
}
