package io.github.shownotes.catalogue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.export.Contents;
import io.github.shownotes.catalogue.export.ListedThings;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.ingest.facts.Enricher;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.Copies;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRules;
import io.github.shownotes.catalogue.links.LinkUpkeep;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.resolve.Review;
import io.github.shownotes.catalogue.resolve.ReviewItem;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.ActivityDao;
import io.github.shownotes.catalogue.store.CategoryDao;
import io.github.shownotes.catalogue.store.ChangeDao;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.DatabaseClock;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EpisodeDao;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.IdentityEventDao;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.LinkCopyDao;
import io.github.shownotes.catalogue.store.LinkDao;
import io.github.shownotes.catalogue.store.LinkStateDao;
import io.github.shownotes.catalogue.store.MentionDao;
import io.github.shownotes.catalogue.store.PresenterDao;
import io.github.shownotes.catalogue.store.RelatedDao;
import io.github.shownotes.catalogue.store.ReviewDao;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.SourceDao;
import io.github.shownotes.catalogue.store.StatisticsDao;
import io.github.shownotes.catalogue.store.TallyDao;
import io.github.shownotes.catalogue.store.WorkDao;
import io.github.shownotes.catalogue.work.ArchiveJob;
import io.github.shownotes.catalogue.work.FactsJob;
import io.github.shownotes.catalogue.work.HostJob;
import io.github.shownotes.catalogue.work.Job;
import io.github.shownotes.catalogue.work.MentionsJob;
import io.github.shownotes.catalogue.work.Pace;
import io.github.shownotes.catalogue.work.SourceJob;
import io.github.shownotes.catalogue.work.WorkLog;
import io.github.shownotes.catalogue.work.WorkPlan;
import io.github.shownotes.catalogue.work.Worker;

/// An open catalogue: the one place where its parts are put together. Safe for many threads, but for one ingest at a time.
public final class Catalogue implements AutoCloseable {
    private final Settings settings;
    private final Database database;

    private Catalogue(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    /// Opens a catalogue and brings its tables up to date; one that does not exist is made.
    ///
    /// @throws CatalogueException if the database cannot be opened
    public static Catalogue open(Settings settings) {
        begin(settings);
        try {
            return new Catalogue(settings, Database.open(settings.database()));
        } catch (SQLException e) {
            throw CatalogueException.cannotOpen(settings.database(), e);
        }
    }

    /// Opens a catalogue for something short that writes nothing, which takes less time than [#open]; no other may be open in
    /// this process.
    ///
    /// @throws CatalogueException if the database cannot be opened
    public static Catalogue openToRead(Settings settings) {
        begin(settings);
        try {
            return new Catalogue(settings, Database.openToRead(settings.database()));
        } catch (SQLException e) {
            throw CatalogueException.cannotOpen(settings.database(), e);
        }
    }

    private static void begin(Settings settings) {
        Path template = Settings.template();
        if (template != null) {
            Database.begin(settings.database(), template);
        }
    }

    /// Shows, episodes and segments.
    public EpisodeDao episodes() {
        return new EpisodeDao(database.jdbi());
    }

    /// Projects, articles and people.
    public EntityDao entities() {
        return new EntityDao(database.jdbi());
    }

    /// Mentions.
    public MentionDao mentions() {
        return new MentionDao(database.jdbi());
    }

    /// Links.
    public LinkDao links() {
        return new LinkDao(database.jdbi());
    }

    /// What PyPI and GitHub say of projects, health flags and categories.
    public FactsDao facts() {
        return new FactsDao(database.jdbi());
    }

    /// What happened to entities.
    public IdentityEventDao events() {
        return new IdentityEventDao(database.jdbi());
    }

    /// Whether links are alive.
    public LinkStateDao linkStates() {
        return new LinkStateDao(database.jdbi());
    }

    /// Begins to build a search index that follows this catalogue; the caller closes it before the catalogue.
    ///
    /// @param interval how often to look whether the catalogue changed
    public LiveIndex index(Duration interval) {
        return LiveIndex.start(database.jdbi(), interval);
    }

    /// What deserves a person's look, the worst first.
    public List<ReviewItem> review() {
        return Review.of(new ReviewDao(database.jdbi()).subjects());
    }

    /// What lists to publish are made of.
    public ListedThings listed() {
        return new ListedThings(entities(), mentions(), facts(), linkStates());
    }

    /// What exports are made of.
    public Contents contents() {
        return Contents.of(episodes(), entities(), mentions(), links(), facts(), linkStates());
    }

    /// How often things came up.
    public TallyDao tallies() {
        return new TallyDao(database.jdbi());
    }

    /// What stands together with what.
    public RelatedDao related() {
        return new RelatedDao(database.jdbi());
    }

    /// Categories.
    public CategoryDao categories() {
        return new CategoryDao(database.jdbi());
    }

    /// Who brought what.
    public PresenterDao presenters() {
        return new PresenterDao(database.jdbi());
    }

    /// The whole in figures.
    public StatisticsDao statistics() {
        return new StatisticsDao(database.jdbi());
    }

    /// What changed since it was covered.
    public ChangeDao changes() {
        return new ChangeDao(database.jdbi());
    }

    /// Which links are to be checked, and what checks found.
    public LinkCheckDao linkChecks() {
        return new LinkCheckDao(database.jdbi());
    }

    /// The archive's copies of links that are not alive.
    public LinkCopyDao linkCopies() {
        return new LinkCopyDao(database.jdbi());
    }

    /// What checks links, of this catalogue or of anything else; the caller closes it.
    public static LinkChecker linkChecker(CheckSettings settings, LinkRules rules) {
        return new LinkChecker(settings, rules, Clock.systemUTC());
    }

    /// Checks this catalogue's links and keeps what came of it.
    public LinkUpkeep linkUpkeep() {
        return new LinkUpkeep(linkChecks());
    }

    /// Looks for copies of this catalogue's links that are not alive.
    public Copies copies(Wayback archive) {
        return new Copies(linkCopies(), archive, Clock.systemUTC(), Wayback.PAUSE);
    }

    /// Reads sources into this catalogue.
    public Ingest ingest() {
        return ingest(Clock.systemUTC());
    }

    private Ingest ingest(Clock clock) {
        return new Ingest(database.jdbi(), upkeep(clock), System.in, clock);
    }

    /// Applies people's corrections and derives categories and health flags.
    public Upkeep upkeep() {
        return upkeep(Clock.systemUTC());
    }

    private Upkeep upkeep(Clock clock) {
        return new Upkeep(database.jdbi(), settings.curation(), settings.taxonomy(), clock);
    }

    /// Asks providers about the projects of this catalogue.
    public Enricher enricher(Providers providers) {
        return enricher(providers, Clock.systemUTC());
    }

    private Enricher enricher(Providers providers, Clock clock) {
        return new Enricher(database.jdbi(), providers, upkeep(clock), clock);
    }

    /// What the database is and when it was last worked on.
    public ActivityDao activity() {
        return new ActivityDao(database.jdbi());
    }

    /// The sources that were read.
    public SourceDao sources() {
        return new SourceDao(database.jdbi());
    }

    /// What workers are at and what waits for them.
    public WorkDao work() {
        return new WorkDao(database.jdbi());
    }

    /// A worker that shares the recurring work with those of other processes; the caller starts and closes it. All that it
    /// stores has the time of the database's clock, since the machine's own may be wrong.
    ///
    /// @param name what it is called in the status; no two may have one name
    /// @param threads how many pieces of work it is at, at most
    /// @param plan what it does
    /// @param log hears how each piece of work ended
    public Worker worker(String name, int threads, WorkPlan plan, WorkLog log) {
        Clock clock = new DatabaseClock(database.jdbi(), Clock.systemUTC());
        var jobs = new ArrayList<Job>();
        jobs.add(new SourceJob(ingest(clock), work(), plan.interval(), clock));
        jobs.add(new MentionsJob(ingest(clock), work(), clock));
        if (plan.providers() != null) {
            jobs.add(new FactsJob(enricher(plan.providers(), clock), work(), new RevisionDao(database.jdbi()), clock));
        }
        if (plan.checker() != null) {
            jobs.add(new HostJob(linkUpkeep(), plan.checker(), work(), clock));
        }
        if (plan.archive() != null) {
            jobs.add(new ArchiveJob(linkCopies(), plan.archive(), clock));
        }
        return new Worker(database.dataSource(), name, threads, jobs, Pace.STEADY, log, clock);
    }

    /// The database's URL, for messages.
    String address() {
        return settings.database();
    }

    /// Where it all lies, for what is moved as a whole.
    Database database() {
        return database;
    }

    /// Whether the database answers.
    ///
    /// @throws RuntimeException if it does not
    public void ping() {
        database.jdbi().useHandle(handle -> handle.select("select 1").mapTo(Integer.class).one());
    }

    @Override
    public void close() {
        database.close();
    }
}
