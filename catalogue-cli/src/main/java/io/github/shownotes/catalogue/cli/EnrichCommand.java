package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.ingest.facts.EnrichOptions;
import io.github.shownotes.catalogue.ingest.facts.EnrichReport;

/// Asks PyPI and GitHub about the projects.
@Command(name = "enrich", description = {"Ask PyPI and GitHub about the projects.",
    "What was asked lately is not asked again; a run that was stopped goes on where it was. With a token in the variable"
            + " GITHUB_TOKEN, GitHub is asked about fifty repositories at a time, without one about 60 an hour.",
    "Other addresses: CATALOGUE_PYPI_URL, CATALOGUE_GITHUB_URL."},
        footer = {"  catalogue enrich", "  catalogue enrich --only pypi --parallel 4",
            "  catalogue enrich --max-age 1d pytest httpx",
            "  GITHUB_TOKEN=$(gh auth token) catalogue enrich --budget 1000"})
final class EnrichCommand implements Callable<Integer> {
    private static final int MOST_PARALLEL = 64;
    private static final int HIGHEST_BUDGET = 1_000_000;

    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "NAME", arity = "0..*",
            description = "Names of projects as in their addresses, or as people write them; all by default.")
    private List<String> names = List.of();

    @Option(names = "--budget", defaultValue = "0", paramLabel = "N",
            description = "How many requests of GitHub's limit to leave for other tools; ${DEFAULT-VALUE} by default.")
    private int budget;

    @Option(names = "--parallel", defaultValue = "1", paramLabel = "N",
            description = "How many connections to PyPI to use; ${DEFAULT-VALUE} by default, as PyPI asks for.")
    private int parallel;

    @Option(names = "--only", paramLabel = "pypi|github", description = "Ask only this one.")
    private @Nullable Provider only;

    @Option(names = "--max-age", paramLabel = "AGE", converter = AgeConverter.class,
            description = "Ask again about what was answered so long ago: 12h, 30d, or 0 for everything;"
                    + " 7d by default.")
    private @Nullable Duration maxAge;

    @Option(names = "--json", description = "Print what was done as one JSON object.")
    private boolean json;

    EnrichCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        EnrichOptions options = options();
        Providers providers = providers();
        EnrichReport report;
        try (Catalogue open = catalogue.open();
                var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            report = open.enricher(providers).enrich(options, progress::at);
        }
        int status = catalogue.messages().problems(report.problems());
        try (Output output = catalogue.output()) {
            output.line(json ? json(report) : summary(report));
        }
        return status;
    }

    private EnrichOptions options() {
        UsageException.requireBetween("--budget", budget, 0, HIGHEST_BUDGET);
        UsageException.requireBetween("--parallel", parallel, 1, MOST_PARALLEL);
        names.forEach(name -> UsageException.requireText("NAME", name));
        Set<Provider> providers = only == null ? EnumSet.allOf(Provider.class) : EnumSet.of(only);
        return new EnrichOptions(providers, budget, parallel, maxAge, names);
    }

    private Providers providers() {
        try {
            return Providers.fromEnvironment(catalogue.terminal().environment());
        } catch (IllegalArgumentException e) {
            throw UsageException.of(String.valueOf(e.getMessage()));
        }
    }

    private static String json(EnrichReport report) {
        return JsonLine.of(json -> {
            json.writeNumberProperty("asked", report.asked());
            json.writeNumberProperty("found", report.found());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeNumberProperty("gone", report.gone());
            json.writeNumberProperty("refused", report.refused());
            json.writeNumberProperty("failed", report.failed());
            json.writeNumberProperty("left", report.left());
            json.writeNumberProperty("changed", report.changed());
            ProblemsJson.write(json, report.problems());
        });
    }

    private static String summary(EnrichReport report) {
        if (report.asked() == 0) {
            return report.left() == 0
                    ? "Nothing was asked: every answer is still fresh."
                    : "Nothing was asked; " + Count.of(report.left(), "thing") + " due.";
        }
        return Count.of(report.asked(), "thing") + " asked about: " + report.found() + " answered, "
                + report.unchanged()
                + " unchanged, " + report.gone() + " not there, " + report.refused() + " refused, " + report.failed()
                + " failed; " + Count.of(report.left(), "thing") + " left; the facts of "
                + Count.of(report.changed(), "project") + " written.";
    }
}
