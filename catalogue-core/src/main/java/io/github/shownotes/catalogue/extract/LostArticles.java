package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.notes.Title;
import io.github.shownotes.catalogue.source.Bundled;

/// Finds articles by their titles alone, for notes that were saved as text and have lost their links.
final class LostArticles {
    private enum Sign {
        LEAD, NOUN, NEVER, HEADLINE, PERSONAL
    }

    private static final double TITLED = 0.6;
    private static final double LIKELY = 0.55;
    private static final Map<Sign, Pattern> SIGNS = signs();
    private static final Pattern PROPOSAL = Pattern.compile("^(?:PEP|DEP) \\d{1,4}\\b.*|^Chapter \\d+: .*");
    private static final Pattern BYLINE = Pattern.compile(
            "^(.{8,}?)(?:,| [-–—]| by)(?= \\p{Lu}[\\p{L}.’'-]*(?: (?:v[ao]n |de )?\\p{Lu}[\\p{L}.’'-]*){0,2}(?:, .*| and .*)?$)");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "on", "to", "for", "and", "or",
            "with", "is",
            "as", "at", "by", "from", "your", "you", "it", "its", "vs", "be", "are", "i", "into", "not", "but", "if",
            "that");
    private static final int LONGEST = 18;
    private static final int LONGEST_LINE = 240;
    /// A dash or "by" with its spaces.
    private static final int LONGEST_JOINT = 4;

    private final KnownNames names;

    LostArticles(KnownNames names) {
        this.names = names;
    }

    private static Map<Sign, Pattern> signs() {
        var signs = new EnumMap<Sign, Pattern>(Sign.class);
        for (String line : Bundled.lines(LostArticles.class, "article-signs.tsv")) {
            String[] columns = line.split("\t", 2);
            int flags = columns[0].equals("personal") ? 0 : Pattern.CASE_INSENSITIVE;
            signs.put(Sign.valueOf(columns[0].toUpperCase(Locale.ROOT)), Pattern.compile(columns[1], flags));
        }
        return signs;
    }

    private static boolean has(Sign sign, String text) {
        return java.util.Objects.requireNonNull(SIGNS.get(sign)).matcher(text).find();
    }

    /// Adds the articles found to the mentions.
    ///
    /// @param titled whether the segment's title may be an article's
    void find(SegmentKind kind, List<Line> lines, List<String> authors, boolean titled, List<Mention> mentions) {
        for (Line line : lines) {
            if (line.heading()) {
                if (titled) {
                    heading(line, authors, mentions);
                }
            } else if (line.text().length() <= LONGEST_LINE) {
                bullet(kind, line, mentions);
            }
        }
    }

    private void heading(Line line, List<String> authors, List<Mention> mentions) {
        String title = ArticleFinder.withoutByline(line.text());
        int words = line.words().size();
        if (words < 2 || title.isEmpty() || has(Sign.NEVER, title)) {
            return;
        }
        boolean written = has(Sign.NOUN, title);
        NameTrie.Match first = names.trie().longest(line.text(), line.words(), 0);
        boolean aboutProject = first != null && first.name().strength().isProject();
        boolean lower = Character.isLowerCase(title.charAt(0));
        int colon = title.indexOf(": ");
        boolean told = colon > 0
                ? isTitleCase(title.substring(colon + 2))
                : words >= 5 && (has(Sign.HEADLINE, title)
                        || title.contains(" to "));
        if (written || (aboutProject || lower
                ? told && (!lower || aboutProject)
                : words >= 4 || KnownNames.isEnglish(title)
                        || has(Sign.HEADLINE, title) || words == 3 && isTitleCase(title))) {
            mentions.add(article(title, authors, true, "title", line.text(), TITLED));
        }
    }

    private void bullet(SegmentKind kind, Line line, List<Mention> mentions) {
        String text = line.text().strip();
        Matcher lead = java.util.Objects.requireNonNull(SIGNS.get(Sign.LEAD)).matcher(text);
        String rest = lead.find() ? text.substring(lead.end()) : text;
        int words = Word.count(rest);
        List<PersonNames.Candidate> people = line.people();
        int named = people.stream().filter(PersonNames.Candidate::given).mapToInt(PersonNames.Candidate::words).sum();
        if (named > 0 && line.words().size() - named < 4 && PersonPhrases.before(line.text(), people.getFirst()
                .start()) != null) {
            return;
        }
        if (words < 2 || words > 2 * LONGEST || has(Sign.NEVER, rest)) {
            return;
        }
        if (words <= LONGEST && rest.length() < text.length()
                && (isTitleCase(rest) || words >= 3 && !has(Sign.PERSONAL, rest))
                && !rest.endsWith(
                        ".")) {
            mentions.add(article(Title.of(rest), List.of(), false, "lead", text, TITLED));
            return;
        }
        Matcher byline = BYLINE.matcher(text);
        if (line.depth() > 0 && kind != SegmentKind.JOKE && byline.find()) {
            var names = new ArrayList<String>();
            for (PersonNames.Candidate name : line.people()) {
                if (name.start() >= byline.end(1) && name.given() && name.start() - byline.end(1) <= LONGEST_JOINT) {
                    names.add(name.text());
                }
            }
            String title = byline.group(1);
            if (!names.isEmpty() && Word.count(title) >= 3) {
                mentions.add(article(Title.of(title), names, false, "byline", text, TITLED));
                return;
            }
        }
        if (words > LONGEST) {
            return;
        }
        if (PROPOSAL.matcher(text).matches()) {
            mentions.add(article(Title.of(text), List.of(), false, "proposal", text, LIKELY));
        } else
            if (kind == SegmentKind.EXTRAS && words >= 3 && has(Sign.HEADLINE, text) && !has(Sign.PERSONAL, text)
                    && !text
                            .endsWith(".")
                    && !text.endsWith(":") && !text.endsWith("?") && words <= 14 && !has(Sign.NEVER, text)
                    && Character.isUpperCase(text.charAt(0)) && text.indexOf(". ") < 0) {
                        mentions.add(article(Title.of(text), List.of(), false, "headline", text, LIKELY));
                    }
    }

    private static boolean isTitleCase(String text) {
        int longer = 0;
        int capital = 0;
        for (Word word : Word.split(text, Vocabulary.ordinary())) {
            if (!SMALL.contains(word.lower())) {
                longer++;
                char first = text.charAt(word.start());
                capital += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
            }
        }
        return longer >= 2 && capital >= 0.8 * longer;
    }

    private static Mention article(String title, List<String> authors, boolean subject, String rule, String quote,
            double confidence) {
        return new Mention.ArticleMention(title, List.of(), authors, subject, new Evidence(rule, quote, confidence));
    }
}
