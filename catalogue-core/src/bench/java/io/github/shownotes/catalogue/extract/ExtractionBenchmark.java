package io.github.shownotes.catalogue.extract;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.source.SourceReader;

/// Extraction of a folder of Markdown notes against nothing but parsing them, which no reader of Markdown can do without.
///
/// One operation goes through all notes of the folder once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 3)
@Fork(3)
public class ExtractionBenchmark {
    private static final double MEDIAN = 50;

    @Param("data/sample")
    private String notes = "";

    private List<ShowNotes> episodes = List.of();
    private MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());
    private final Parser parser = Parser.builder()
            .extensions(List.of(AutolinkExtension.builder().linkTypes(EnumSet.of(AutolinkType.URL)).build()))
            .build();

    /// Reads the notes and learns their names.
    @Setup
    public void read() {
        var reader = new SourceReader(address -> new Fetched.Failed("no network here", "Name a folder"), InputStream
                .nullInputStream());
        episodes = reader.read(notes, null).notes().stream().filter(one -> one.format() == Format.MARKDOWN).toList();
        if (episodes.isEmpty()) {
            throw new IllegalStateException("no Markdown notes in " + notes);
        }
        extractor = new MentionExtractor(KnownNames.bundled().with(MentionExtractor.learn(episodes)));
    }

    /// Parses the notes.
    @Benchmark
    public void parse(Blackhole sink) {
        for (ShowNotes episode : episodes) {
            sink.consume(parser.parse(episode.body()));
        }
    }

    /// Extracts everything from the notes, which includes parsing them.
    @Benchmark
    public void extract(Blackhole sink) {
        for (ShowNotes episode : episodes) {
            sink.consume(extractor.extract(episode));
        }
    }

    /// Runs both and prints how many times the parsing the extraction takes.
    ///
    /// @param args the folder of notes, then optionally how many forks
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder().include(ExtractionBenchmark.class.getName()).param("notes", args[0])
                .forks(Integer.parseInt(args[1])).timeout(TimeValue.minutes(2)).build();
        double parse = 0;
        double extract = 0;
        for (RunResult result : new Runner(options).run()) {
            double median = result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
            if (result.getParams().getBenchmark().endsWith(".parse")) {
                parse = median;
            } else {
                extract = median;
            }
        }
        System.out.printf("Medians: parse %.1f ms, extract %.1f ms, ratio %.2f%n", parse, extract, extract / parse);
    }
}
