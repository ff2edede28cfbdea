package io.github.shownotes.catalogue.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Settings;
import io.github.shownotes.catalogue.Transfer;

/// Moves a catalogue to another database.
@Command(name = "copy-db", description = {"Copy a whole catalogue into another, empty database.",
    "From the embedded one to PostgreSQL when it grows, or back. The first is left as it is."},
        footer = {
            "  catalogue copy-db my-catalogue 'jdbc:postgresql://localhost/catalogue?user=me'",
            "  catalogue copy-db 'jdbc:postgresql://localhost/catalogue?user=me' backup.mv.db"})
final class CopyDbCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(index = "0", paramLabel = "FROM", description = "The catalogue to copy: a JDBC URL or a file.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The database that gets it: a JDBC URL or a file.")
    private String into = "";

    CopyDbCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        CatalogueCommand.require(Settings.database(from));
        long rows;
        try (var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            rows = Transfer.copy(Settings.database(from), Settings.database(into),
                    (table, done) -> progress.at("Copying " + table, (int) Math.min(done, Integer.MAX_VALUE), 0));
        }
        try (Output output = catalogue.output()) {
            output.line(rows + " rows copied.");
        }
        return ExitStatus.DONE;
    }
}
