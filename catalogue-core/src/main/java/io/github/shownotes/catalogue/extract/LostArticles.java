package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.notes.Title;

/// Finds articles by their titles alone, for notes that were saved as text and have lost their links.
///
/// The weights were learned from notes that still have theirs: what is the text of a link to something written there, is
/// a title.
final class LostArticles {
    /// From this probability on, taking a title in does more good than harm; for titles of segments and within lines.
    private static final double LIKELY_HEADING = 0.45;
    private static final double LIKELY_WORDS = 0.3;
    /// Of headings that begin with a project's name and then say what that is, four in five are no article's.
    private static final double LIKELY_EXPLAINED = 0.8;
    /// What follows "ten reasons" are the reasons, not articles.
    private static final double LIKELY_IN_COUNTED = 0.6;

    private static final Pattern EXPLAINS = Pattern.compile("\\s?:\\s|\\s[-–—]+\\s");

    private final KnownNames names;

    private static final class Bundle {
        private static final LikelyTitles TITLES = new LikelyTitles(FeatureTable.bundled("article-titles.tsv"));
    }

    LostArticles(KnownNames names) {
        this.names = names;
    }

    /// The articles found in a segment, unsure ones included; their authors are not known yet.
    ///
    /// @param projects the projects of the segment: a title that is nothing but the name of one is no article's
    List<Mention.ArticleMention> find(TitleContext context, List<Mention> projects) {
        var found = new LinkedHashMap<String, Mention.ArticleMention>();
        if (context.kind() == SegmentKind.JOKE) {
            return List.of();
        }
        for (int i = 0; i < context.lines().size(); i++) {
            Line line = context.lines().get(i);
            if (line.heading() && isProject(line, projects)) {
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
                                            ? explainsProject(line, projects) ? LIKELY_EXPLAINED : LIKELY_HEADING
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

    /// Whether a heading is a project's name, a colon or dash, and what it is.
    private static boolean explainsProject(Line heading, List<Mention> projects) {
        String title = heading.text().strip();
        return projects.stream().anyMatch(one -> one.evidence().isSure() && title.regionMatches(true, 0, one.name(), 0,
                one.name().length())
                && EXPLAINS.matcher(title).region(one.name().length(), title.length())
                        .lookingAt());
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
