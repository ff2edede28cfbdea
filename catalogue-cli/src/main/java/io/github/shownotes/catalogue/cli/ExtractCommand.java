package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.KnownNames;
import io.github.shownotes.catalogue.extract.MentionExtractor;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.Reading;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Prints what show notes mention, without a database.
@Command(name = "extract", description = "Print what show notes mention, without a catalogue.", footer = {
    "  catalogue extract data/sample", "  catalogue extract --format text data/sample/python-bytes/181.md",
    "  catalogue extract --explain https://pythonbytes.fm/episodes/rss | less"})
final class ExtractCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(names = "--format", defaultValue = "jsonl", paramLabel = "FORMAT",
            description = "jsonl, one JSON document per episode (default), or text, an outline.")
    private ExtractFormat format = ExtractFormat.JSONL;

    @Option(names = "--explain",
            description = "Add why each mention is believed to be one, and the candidates that were not sure enough.")
    private boolean explain;

    ExtractCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        var notes = new ArrayList<ShowNotes>();
        var problems = new ArrayList<Problem>();
        try (var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            read(notes, problems, progress);
            print(notes, progress);
        }
        return catalogue.messages().problems(problems);
    }

    private void read(List<ShowNotes> notes, List<Problem> problems, ProgressLine progress) {
        try (var opener = new SourceOpener(catalogue.terminal().in(), options.timeout())) {
            int done = 0;
            for (String source : options.sources()) {
                progress.at("Reading", done++, options.sources().size());
                Reading reading = opener.read(source, options.show());
                notes.addAll(reading.notes());
                problems.addAll(reading.problems());
            }
        }
    }

    private void print(List<ShowNotes> notes, ProgressLine progress) {
        // A name that one episode links is recognised where another only says it: read all, then print the first.
        var extractor = new MentionExtractor(KnownNames.bundled().with(MentionExtractor.learn(notes)));
        Function<ExtractedEpisode, String> form = switch (format) {
            case JSONL -> {
                var json = new EpisodeJson(explain);
                yield episode -> json.write(episode) + "\n";
            }
            case TEXT -> new EpisodeOutline(explain)::write;
        };
        try (Output output = catalogue.output()) {
            int done = 0;
            for (ShowNotes episode : notes) {
                progress.at("Extracting", done++, notes.size());
                output.print(form.apply(extractor.extract(episode)));
            }
        }
    }
}
