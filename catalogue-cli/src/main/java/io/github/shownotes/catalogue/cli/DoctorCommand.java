package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks whether everything is as it should be.
@Command(name = "doctor", description = {"Look whether everything is as it should be, and say what to do where not.",
    "Versions, database, permissions, the servers that are asked, and when each kind of work was last done."},
        footer = {"  catalogue doctor", "  catalogue doctor --offline --json"})
final class DoctorCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Option(names = "--offline", description = "Do not try to reach the servers.")
    private boolean offline;

    @Option(names = "--json", description = "Print one JSON object for each part.")
    private boolean json;

    DoctorCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new Examination(catalogue.terminal(), catalogue.settings()).findings(!offline);
        try (Output output = catalogue.output()) {
            if (json) {
                findings.forEach(finding -> output.line(json(finding)));
            } else {
                var columns = new Columns(catalogue.terminal());
                findings.forEach(finding -> row(columns, finding));
                columns.print(output);
            }
        }
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.BAD)
                ? ExitStatus.FAILED
                : ExitStatus.DONE;
    }

    private void row(Columns columns, Finding finding) {
        if (!catalogue.terminal().outIsTerminal()) {
            columns.row(finding.state().label(), finding.part(), finding.detail(), finding.hint());
            return;
        }
        columns.row(finding.state().label(), finding.part(), finding.detail());
        if (!finding.hint().isEmpty()) {
            columns.below(finding.hint());
        }
    }

    private static String json(Finding finding) {
        return JsonLine.of(json -> {
            json.writeStringProperty("part", finding.part());
            json.writeStringProperty("state", finding.state().label());
            json.writeStringProperty("detail", finding.detail());
            json.writeStringProperty("hint", finding.hint());
        });
    }
}
