package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A feed's address or file, Markdown notes or a folder of them, a saved text page, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--format", defaultValue = "jsonl", paramLabel = "FORMAT", description = "jsonl, one JSON document per episode (default), or text, an outline.")
    private ExtractFormat format = ExtractFormat.JSONL;

    @Option(names = "--show", paramLabel = "NAME", description = "The show's name, when the source does not tell it.")
    private @Nullable String show;

    @Option(names = "--explain", description = "Add why each mention is believed to be one, and the candidates that were not sure enough.")
    private boolean explain;

    @Mixin
    private TimeLimit limit = new TimeLimit();

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
        try (var opener = new SourceOpener(catalogue.terminal().in(), limit.duration())) {
            for (int i = 0; i < sources.size(); i++) {
                progress.at("Reading", i, sources.size());
                Reading reading = opener.read(sources.get(i), show);
                notes.addAll(reading.notes());
                problems.addAll(reading.problems());
            }
        }
    }

    private void print(List<ShowNotes> notes, ProgressLine progress) {
        // A name that one episode links is recognised where another only says it, so all are read before the first is printed.
        var extractor = new MentionExtractor(KnownNames.bundled().with(MentionExtractor.learn(notes)));
        Function<ExtractedEpisode, String> form = switch (format) {
            case JSONL -> {
                var json = new EpisodeJson(explain);
                yield episode -> json.write(episode) + "\n";
            }
            case TEXT -> new EpisodeOutline(explain)::write;
        };
        try (Output output = catalogue.output()) {
            for (int i = 0; i < notes.size(); i++) {
                progress.at("Extracting", i, notes.size());
                output.print(form.apply(extractor.extract(notes.get(i))));
            }
        }
    }
}
