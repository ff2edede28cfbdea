package io.github.shownotes.catalogue.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.source.SourceReader;

/// Learns to know articles by their titles from notes that have their links, and tells how well it does on episodes that it
/// did not learn from.
public final class TrainTitles {
    private static final int PARTS = 5;
    private static final double[] LEAST = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    /// Where a title stands; each is found in a way of its own.
    private enum Where {
        HEADINGS("titles of segments"), EXTRAS("lines of closing round-ups"), TOPICS("other lines");

        private final String text;

        Where(String text) {
            this.text = text;
        }

        static Where of(TitleExample one) {
            return one.isHeading() ? HEADINGS : one.context().kind() == SegmentKind.EXTRAS ? EXTRAS : TOPICS;
        }
    }

    private TrainTitles() {}

    /// Learns from a folder of notes and writes the table. The properties `without` (numbers of episodes to leave out, with
    /// commas) and `hasty` (no cross-validation) change how.
    ///
    /// @param args the folder of Markdown notes, then the table to write, beside which the trees are written; without it only the
    /// test is made
    public static void main(String[] args) throws IOException {
        var reader = new SourceReader(address -> new Fetched.Failed("no network here", "Name a folder"), InputStream
                .nullInputStream());
        Set<String> without = Set.of(System.getProperty("without", "").split(","));
        List<ShowNotes> notes = reader.read(args[0], null).notes().stream()
                .filter(one -> one.format() == Format.MARKDOWN)
                .filter(one -> !without.contains(String.valueOf(one.episode().number()))).toList();
        KnownNames known = KnownNames.without(RareNames.of(TitleExample.read(notes, KnownNames.bundled())));
        List<TitleExample> examples = TitleExample.read(notes, known);
        if (!Boolean.getBoolean("hasty")) {
            crossValidate(examples);
        }
        if (args.length > 1) {
            LearnedTitles learned = LearnedTitles.from(examples, namesOf(notes.getFirst().show()));
            Path table = Path.of(args[1]);
            write("feature <TAB> weight", learned.weights(), table);
            write("three levels of questions (measure <TAB> threshold), then what each way through them adds", learned
                    .trees(), table.resolveSibling("article-trees.tsv"));
        }
    }

    /// Learns from four fifths of the episodes and tries the rest, five times.
    private static void crossValidate(List<TitleExample> examples) {
        var tallies = new EnumMap<Where, TitleTally[]>(Where.class);
        for (Where where : Where.values()) {
            tallies.put(where, Stream.generate(TitleTally::new).limit(LEAST.length).toArray(TitleTally[]::new));
        }
        for (int part = 0; part < PARTS; part++) {
            int tried = part;
            List<TitleExample> known = examples.stream().filter(one -> one.episode() % PARTS != tried).toList();
            LearnedTitles learned = LearnedTitles.from(known, Set.of());
            var titles = new LikelyTitles(FeatureTable.of(learned.weights()), BoostedTrees.of(learned.trees()));
            for (TitleExample one : examples) {
                if (one.episode() % PARTS == tried) {
                    List<LikelyTitle> found = titles.in(one.context(), one.at(), one.words());
                    for (int i = 0; i < LEAST.length; i++) {
                        double least = LEAST[i];
                        tallies.get(Where.of(one))[i].add(one, found.stream().filter(title -> title
                                .probability() >= least).toList());
                    }
                }
            }
        }
        for (int i = 0; i < LEAST.length; i++) {
            var all = new TitleTally();
            for (Where where : Where.values()) {
                TitleTally tally = tallies.get(where)[i];
                System.out.printf(Locale.ROOT, "from %.2f on: %s %s%n", LEAST[i], where.text, tally);
                all = all.with(tally);
            }
            System.out.printf(Locale.ROOT, "from %.2f on: all %s%n", LEAST[i], all);
        }
    }

    /// The show's title, sites and hosts in small letters: what is true of them is not true of other shows.
    private static Set<String> namesOf(Show show) {
        var names = new HashSet<String>();
        names.add(show.title());
        names.add(show.slug());
        names.addAll(show.titles());
        names.addAll(show.sites());
        show.hosts().forEach(host -> names.addAll(List.of(host.name().split("[ -]"))));
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static void write(String columns, List<String> rows, Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# What speaks for and against words being the title of something written; learned, see ARCHITECTURE.md.");
        lines.add("# " + columns);
        lines.addAll(rows);
        Files.write(file, lines);
    }
}
