package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.CatalogueException;
import io.github.shownotes.catalogue.Durations;
import io.github.shownotes.catalogue.Settings;
import io.github.shownotes.catalogue.cli.Finding.State;
import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.store.Activity;
import io.github.shownotes.catalogue.store.Counts;

/// What `doctor` looks at. Nothing is changed but that a missing database is made, as every command makes it.
///
/// @param terminal whose environment counts
/// @param settings which database and which files
record Examination(Terminal terminal, Settings settings) {
    private static final int JAVA = 25;
    private static final long LITTLE_SPACE = 500L * 1024 * 1024;
    private static final Duration LATE = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MUCH = 8L * 1024 * 1024;

    List<Finding> findings(boolean online) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.ok("program", Version.text() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch")));
        findings.add(java());
        findings.add(files());
        database(findings);
        findings.add(token());
        if (online) {
            servers().forEach((name, address) -> findings.add(reach(name, address)));
        }
        return findings;
    }

    private static Finding java() {
        Runtime.Version version = Runtime.version();
        return version.feature() >= JAVA
                ? Finding.ok("java", version.toString())
                : new Finding("java", State.BAD, version.toString(),
                        "Install a JDK " + JAVA + " or set JAVA_HOME to one");
    }

    private Finding files() {
        Path data = terminal.home().resolve("data");
        for (Path file : List.of(data.resolve("curation.yaml"), data.resolve("taxonomy.yaml"))) {
            if (!Files.isReadable(file)) {
                return new Finding("files", State.NOTE, file + " cannot be read",
                        "What comes with the program is used");
            }
        }
        return Finding.ok("files", data.toString());
    }

    private void database(List<Finding> findings) {
        try (Catalogue open = Catalogue.open(settings)) {
            Activity activity = open.activity().at(Instant.now());
            Counts counts = open.entities().counts();
            findings.add(Finding.ok("database", settings.shownDatabase() + ", " + activity.product()));
            space(findings);
            findings.add(counts.episodes() == 0
                    ? new Finding("catalogue", State.NOTE, "it is empty", "Fill it with: catalogue ingest SOURCE")
                    : Finding.ok("catalogue", Count.of(counts.episodes(), "episode") + ", "
                            + Count.of(counts.mentions(), "mention")));
            findings.add(work("sources", activity.read(), Count.of(activity.sources(), "source") + " known",
                    "Read them again with: catalogue update"));
            findings.add(work("facts", activity.asked(), activity.askDue() + " due", "Ask with: catalogue enrich"));
            findings.add(work("links", activity.checked(), activity.checkDue() + " due",
                    "Check with: catalogue check-links"));
        } catch (CatalogueException e) {
            findings.add(new Finding("database", State.BAD, String.valueOf(e.getMessage()),
                    "Name another with --db or CATALOGUE_DB"));
        }
    }

    private void space(List<Finding> findings) {
        String url = settings.shownDatabase();
        if (!url.startsWith("jdbc:h2:file:")) {
            return;
        }
        Path folder = Path.of(url.substring("jdbc:h2:file:".length())).toAbsolutePath().getParent();
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            String megabytes = free / (1024 * 1024) + " MB free in " + folder;
            if (!Files.isWritable(folder)) {
                findings.add(new Finding("disk", State.BAD, folder + " cannot be written", "Change its permissions"));
            } else if (free < LITTLE_SPACE) {
                findings.add(new Finding("disk", State.NOTE, megabytes, "Make room before the next ingest"));
            } else {
                findings.add(Finding.ok("disk", megabytes));
            }
        } catch (IOException e) {
            findings.add(new Finding("disk", State.NOTE, folder + " cannot be looked at", "Check its permissions"));
        }
    }

    private static Finding work(String part, @Nullable Instant last, String more, String hint) {
        if (last == null) {
            return new Finding(part, State.NOTE, "never; " + more, hint);
        }
        Duration age = Duration.between(last, Instant.now());
        String detail = "last " + Durations.words(age) + " ago; " + more;
        return age.compareTo(LATE) > 0 ? new Finding(part, State.NOTE, detail, hint) : Finding.ok(part, detail);
    }

    private Finding token() {
        try {
            return Providers.fromEnvironment(terminal.environment()).token() == null
                    ? new Finding("token", State.NOTE, "GITHUB_TOKEN is not set",
                            "With it GitHub answers much more often")
                    : Finding.ok("token", "GITHUB_TOKEN is set");
        } catch (IllegalArgumentException e) {
            return new Finding("token", State.BAD, String.valueOf(e.getMessage()),
                    "Set it to another value or unset it");
        }
    }

    private Map<String, URI> servers() {
        var servers = new LinkedHashMap<String, URI>();
        try {
            Providers providers = Providers.fromEnvironment(terminal.environment());
            servers.put("pypi", providers.pypi().resolve("/simple/pip/"));
            servers.put("github", providers.github());
            servers.put("archive", URI.create(terminal.environment().getOrDefault("CATALOGUE_WAYBACK_URL",
                    Wayback.ADDRESS)));
        } catch (IllegalArgumentException e) {
            // The finding about the token tells it.
        }
        return servers;
    }

    private static Finding reach(String name, URI address) {
        try (var fetcher = new HttpFetcher(MUCH, PATIENCE)) {
            return switch (fetcher.fetch(address, null, null)) {
                case Fetched.Ok ok -> Finding.ok(name, address.getHost() + " answers");
                case Fetched.NotModified same -> Finding.ok(name, address.getHost() + " answers");
                case Fetched.Failed failed -> new Finding(name, State.NOTE, address.getHost() + ": " + failed.reason(),
                        "Without it the work goes on later; check the network and HTTPS_PROXY");
            };
        }
    }
}
