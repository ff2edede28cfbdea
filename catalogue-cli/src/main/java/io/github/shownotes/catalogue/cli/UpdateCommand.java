package io.github.shownotes.catalogue.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.KnownSource;

/// Brings a catalogue up to date in one go.
@Command(name = "update", description = {"Bring the catalogue up to date: read all known sources again, ask about"
        + " projects and check links that are due, and export.",
    "One line for each step; a step that fails does not keep the next from being done. Made for cron and for a"
            + " scheduled workflow; .github/workflows/catalogue.yml.example is one."},
        footer = {"  catalogue update", "  catalogue update --skip check-links --export awesome=awesome.md",
            "  catalogue update --export html=site --export atom=site/new.atom >> \"$GITHUB_STEP_SUMMARY\""})
final class UpdateCommand implements Callable<Integer> {
    private static final List<String> STEPS = List.of("ingest", "enrich", "check-links");
    private static final List<String> FORMS = List.of("awesome", "json", "jsonl", "csv", "opml", "atom", "html");

    private final CatalogueCommand catalogue;

    @Option(names = "--skip", paramLabel = "STEP", split = ",",
            description = "Leave out ingest, enrich or check-links.")
    private Set<String> skipped = new LinkedHashSet<>();

    @Option(names = "--export", paramLabel = "FORM=FILE",
            description = "Export in this form when all is done; may be given several times.")
    private Map<String, String> exports = new LinkedHashMap<>();

    UpdateCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        for (String step : skipped) {
            if (!STEPS.contains(step)) {
                throw UsageException.invalid("--skip", step + " is none of " + String.join(", ", STEPS));
            }
        }
        for (String form : exports.keySet()) {
            if (!FORMS.contains(form)) {
                throw UsageException.invalid("--export", form + " is none of " + String.join(", ", FORMS));
            }
        }
        int status = skipped.contains("ingest") ? ExitStatus.DONE : ingest();
        for (String step : STEPS.subList(1, STEPS.size())) {
            if (!skipped.contains(step)) {
                status = Math.max(status, step(step, List.of(step)));
            }
        }
        for (Map.Entry<String, String> export : exports.entrySet()) {
            status = Math.max(status, step("export " + export.getKey(), List.of("export", export.getKey(), "-o", export
                    .getValue())));
        }
        return status;
    }

    /// Reads every source again, those that the user named alike together.
    private int ingest() {
        var byName = new TreeMap<String, List<String>>();
        try (Catalogue open = catalogue.open()) {
            for (KnownSource source : open.sources().known()) {
                byName.computeIfAbsent(source.showName(), name -> new ArrayList<>()).add(source.origin());
            }
        }
        if (byName.isEmpty()) {
            tell("ingest", ExitStatus.DONE, "no source is known yet; name one with: catalogue ingest SOURCE");
        }
        int status = ExitStatus.DONE;
        for (Map.Entry<String, List<String>> show : byName.entrySet()) {
            var words = new ArrayList<>(List.of("ingest"));
            if (!show.getKey().isEmpty()) {
                words.addAll(List.of("--show", show.getKey()));
            }
            words.add("--");
            words.addAll(show.getValue());
            status = Math.max(status, step(show.getKey().isEmpty() ? "ingest" : "ingest " + show.getKey(), words));
        }
        return status;
    }

    private int step(String name, List<String> words) {
        var told = new ByteArrayOutputStream();
        Terminal own = catalogue.terminal();
        var terminal = new Terminal(own.in(), told, own.err(), own.environment(), false, own.errIsTerminal(), own
                .home());
        var command = new ArrayList<>(catalogue.shared());
        command.addAll(words);
        int status = Main.run(terminal, command.toArray(String[]::new));
        String last = told.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).reduce("", (before,
                line) -> line);
        tell(name, status, last.isEmpty() ? status == ExitStatus.DONE ? "done." : "failed." : last);
        return status;
    }

    private void tell(String step, int status, String text) {
        try (Output output = catalogue.output()) {
            output.line((status == ExitStatus.DONE ? "ok    " : "FAILED") + " " + step + ": " + text);
        }
    }
}
