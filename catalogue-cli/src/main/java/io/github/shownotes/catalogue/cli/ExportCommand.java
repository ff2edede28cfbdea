package io.github.shownotes.catalogue.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Holds the forms in which a catalogue can be exported.
@Command(name = "export", description = "Write the catalogue as a file to publish.", synopsisSubcommandLabel = "FORM",
        commandListHeading = "%nForms:%n", footer = {
            "  catalogue export awesome -o awesome.md", "  catalogue export jsonl | gzip > backup.jsonl.gz"})
final class ExportCommand {
    private ExportCommand() {}

    static CommandLine line(CatalogueCommand catalogue) {
        return new CommandLine(new ExportCommand())
                .addSubcommand(new ExportAwesomeCommand(catalogue))
                .addSubcommand(new ExportJsonCommand(catalogue))
                .addSubcommand(new ExportJsonLinesCommand(catalogue))
                .addSubcommand(new ExportCsvCommand(catalogue))
                .addSubcommand(new ExportOpmlCommand(catalogue))
                .addSubcommand(new ExportAtomCommand(catalogue))
                .addSubcommand(new ExportHtmlCommand(catalogue));
    }
}
