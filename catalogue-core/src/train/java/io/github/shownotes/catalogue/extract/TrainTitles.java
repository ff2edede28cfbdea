package io.github.shownotes.catalogue.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.source.SourceReader;

/// Learns to know articles by their titles from notes that have their links, and tells how well it does on episodes that it
/// did not learn from.
public final class TrainTitles {
    private static final int ROUNDS = 8;
    private static final double PENALTY = 0.03;
    private static final int PARTS = 5;
    private static final double[] LEAST = {0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5};

    private TrainTitles() {}

    /// Learns from a folder of notes and writes the table. The properties `without` (numbers of episodes to leave out, with
    /// commas), `penalty` and `hasty` (no cross-validation) change how.
    ///
    /// @param args the folder of Markdown notes, then the table to write; without it only the test is made
    public static void main(String[] args) throws IOException {
        var reader = new SourceReader(address -> new Fetched.Failed("no network here", "Name a folder"), InputStream
                .nullInputStream());
        Set<String> without = Set.of(System.getProperty("without", "").split(","));
        List<ShowNotes> notes = reader.read(args[0], null).notes().stream()
                .filter(one -> one.format() == Format.MARKDOWN)
                .filter(one -> !without.contains(String.valueOf(one.episode().number()))).toList();
        List<TitleExample> examples = TitleExample.read(notes);
        double penalty = Double.parseDouble(System.getProperty("penalty", String.valueOf(PENALTY)));
        if (!Boolean.getBoolean("hasty")) {
            crossValidate(examples, penalty);
        }
        if (args.length > 1) {
            FeatureTable table = new TitleLearner(examples, KnownNames.bundled(), penalty).learn(ROUNDS);
            write(table, namesOf(notes.getFirst().show()), Path.of(args[1]));
        }
    }

    /// Learns from four fifths of the episodes and tries the rest, five times.
    private static void crossValidate(List<TitleExample> examples, double penalty) {
        var headings = new TitleTally[LEAST.length];
        var words = new TitleTally[LEAST.length];
        for (int i = 0; i < LEAST.length; i++) {
            headings[i] = new TitleTally();
            words[i] = new TitleTally();
        }
        for (int part = 0; part < PARTS; part++) {
            int tried = part;
            List<TitleExample> known = examples.stream().filter(one -> one.episode() % PARTS != tried).toList();
            var features = new TitleFeatures(new TitleLearner(known, KnownNames.bundled(), penalty).learn(ROUNDS),
                    KnownNames.bundled());
            for (TitleExample one : examples) {
                if (one.episode() % PARTS == tried) {
                    var lattice = new TitleLattice(features.describe(one.context(), one.at()));
                    boolean heading = one.context().lines().get(one.at()).heading();
                    for (int i = 0; i < LEAST.length; i++) {
                        (heading ? headings[i] : words[i]).add(one, LikelyTitle.in(lattice, LEAST[i]));
                    }
                }
            }
        }
        for (int i = 0; i < LEAST.length; i++) {
            System.out.printf(Locale.ROOT, "from %.2f on: titles of segments %s; within lines %s; all %s%n", LEAST[i],
                    headings[i], words[i], headings[i].with(words[i]));
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

    private static void write(FeatureTable table, Set<String> without, Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# What speaks for and against words being the title of something written; learned, see ARCHITECTURE.md.");
        lines.add("# feature <TAB> weight");
        table.weights().forEach((feature, weight) -> {
            String rounded = String.format(Locale.ROOT, "%.2f", weight);
            if (Double.parseDouble(rounded) != 0 && without.stream().noneMatch(feature::contains)) {
                lines.add(feature + "\t" + rounded);
            }
        });
        Files.write(file, lines);
    }
}
