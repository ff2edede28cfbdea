package io.github.shownotes.catalogue.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.KnownNames;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.Reading;
import io.github.shownotes.catalogue.source.SourceReader;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.IngestTurn;
import io.github.shownotes.catalogue.store.KnownSource;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.ShowDao;
import io.github.shownotes.catalogue.store.SourceDao;

/// Reads sources into the catalogue.
///
/// A second run over the same sources writes nothing. A run that was cut off, wherever, is finished by the next one.
public final class Ingest {
    private static final Duration LONGEST_FETCH = Duration.ofMinutes(2);
    private static final String NAME_ONE = "Name a feed, a file or a folder";

    private final Jdbi jdbi;
    private final Upkeep upkeep;
    private final InputStream standardInput;
    private final Clock clock;
    private final Duration longestFetch;

    /// An ingest.
    ///
    /// @param jdbi the database, its tables up to date
    /// @param upkeep what every run ends with
    /// @param standardInput what the source `-` stands for
    /// @param clock tells when something was fetched or merged
    public Ingest(Jdbi jdbi, Upkeep upkeep, InputStream standardInput, Clock clock) {
        this(jdbi, upkeep, standardInput, clock, LONGEST_FETCH);
    }

    private Ingest(Jdbi jdbi, Upkeep upkeep, InputStream standardInput, Clock clock, Duration longestFetch) {
        this.jdbi = jdbi;
        this.upkeep = upkeep;
        this.standardInput = standardInput;
        this.clock = clock;
        this.longestFetch = longestFetch;
    }

    /// Begins to load the names that come with the program, which takes about as long as opening a database and can be done at
    /// the same time.
    public static void loadNames() {
        Thread.ofVirtual().start(KnownNames::bundled);
    }

    /// The same ingest with another limit on how long one address may take, which is two minutes otherwise.
    public Ingest givingUpAfter(Duration limit) {
        return new Ingest(jdbi, upkeep, standardInput, clock, limit);
    }

    /// Reads the sources, stores what is new or richer, finds and resolves the mentions, applies the corrections.
    ///
    /// A source that fails is a problem in the report; the others are read, and nothing stored is lost. So is another ingest
    /// that is at work in the same catalogue: then nothing is read. Whatever `progress` throws ends the run and is passed on.
    ///
    /// @param sources feeds, files, folders, addresses or `-`
    /// @param show the show's name when the user gives one, or null to find it in the sources
    /// @param progress hears how far it has come
    public IngestReport ingest(List<String> sources, @Nullable String show, Progress progress) {
        var tally = new Tally();
        try (IngestTurn turn = IngestTurn.take(jdbi)) {
            if (turn == null) {
                tally.problem(new Problem("the catalogue", "another ingest is at work in it",
                        "Wait until that is done, then run this again"));
            } else {
                work(sources, show, progress, tally);
            }
        }
        return tally.report();
    }

    /// Stores what a source gives and leaves the mentions to [#catalogue(Progress)]. Several sources may be read at the same
    /// time, by several processes; two of one show may get into each other's way, which is a problem in the report and gone
    /// when the source is read again.
    ///
    /// @param source a feed, a file, a folder or an address
    /// @param show the show's name, or null to find it in the source
    public IngestReport read(String source, @Nullable String show, Progress progress) {
        var tally = new Tally();
        read(List.of(source), show, progress, tally);
        return tally.report();
    }

    /// Notes sources that workers are to read, without opening them.
    ///
    /// @param sources feeds, files, folders or addresses
    /// @param show the show's name, or null to find it in the sources
    /// @return what is wrong with those that were not noted
    public List<Problem> later(List<String> sources, @Nullable String show) {
        var known = new SourceDao(jdbi);
        var problems = new ArrayList<Problem>();
        for (String source : sources) {
            if (source.equals("-")) {
                problems.add(new Problem(source, "standard input cannot be read later", NAME_ONE));
            } else if (!isAddress(source) && !Files.exists(Path.of(source))) {
                problems.add(new Problem(source, "there is no such file", NAME_ONE));
            } else {
                known.know(new KnownSource(origin(source), show == null ? "" : show), clock.instant());
            }
        }
        return problems;
    }

    /// Finds and resolves the mentions of everything that was stored since it was last done, and applies the corrections.
    ///
    /// @return the report, or null when another process is at it
    public @Nullable IngestReport catalogue(Progress progress) {
        var tally = new Tally();
        try (IngestTurn turn = IngestTurn.take(jdbi)) {
            if (turn == null) {
                return null;
            }
            catalogue(progress, tally);
        }
        return tally.report();
    }

    private void work(List<String> sources, @Nullable String show, Progress progress, Tally tally) {
        read(sources, show, progress, tally);
        catalogue(progress, tally);
    }

    private void read(List<String> sources, @Nullable String show, Progress progress, Tally tally) {
        var shows = new ShowDao();
        var known = new SourceDao(jdbi);
        try (var fetcher = new HttpFetcher(SourceReader.MAX_BYTES, longestFetch)) {
            var fetch = new ConditionalFetch(fetcher, known, show == null ? "" : show, clock);
            var reader = new SourceReader(fetch, standardInput);
            var intake = new Intake(jdbi, shows, new NotesDao(shows), new IdentityDao(), new ExtractionDao(), tally,
                    progress);
            int done = 0;
            for (String source : sources) {
                progress.at("Reading sources", done++, sources.size());
                Reading reading = reader.read(source, show);
                reading.problems().forEach(tally::problem);
                if (!source.equals("-") && !reading.notes().isEmpty()) {
                    known.know(new KnownSource(origin(source), show == null ? "" : show), clock.instant());
                }
                if (intake.store(reading) && reading.problems().isEmpty()) {
                    fetch.done(source);
                }
            }
            progress.at("Reading sources", done, sources.size());
        }
    }

    /// A file is read again from wherever the next process is started.
    private static String origin(String source) {
        return isAddress(source) ? source : Path.of(source).toAbsolutePath().normalize().toString();
    }

    private static boolean isAddress(String source) {
        return source.matches("(?i)https?://.*");
    }

    private void catalogue(Progress progress, Tally tally) {
        new Cataloguing(jdbi, new NotesDao(new ShowDao()), new IdentityDao(), new ExtractionDao(), tally, progress)
                .run();
        upkeep.correct(tally, progress);
        upkeep.derive(tally::problem);
    }
}
