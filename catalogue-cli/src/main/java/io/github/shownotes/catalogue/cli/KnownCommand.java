package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.function.Function;

/// A command that is set up only when it may be meant.
///
/// @param name what the user calls it
/// @param maker makes it, for [picocli.CommandLine#addSubcommand]
record KnownCommand(String name, Function<CatalogueCommand, Object> maker) {
    /// All commands in the order of the help.
    private static final List<KnownCommand> ALL = List.of(
            new KnownCommand("serve", ServeCommand::new),
            new KnownCommand("ingest", IngestCommand::new),
            new KnownCommand("update", UpdateCommand::new),
            new KnownCommand("enrich", EnrichCommand::new),
            new KnownCommand("check-links", CheckLinksCommand::new),
            new KnownCommand("search", SearchCommand::new),
            new KnownCommand("show", ShowCommand::new),
            new KnownCommand("open", OpenCommand::new),
            new KnownCommand("stats", StatsCommand::new),
            new KnownCommand("review", ReviewCommand::new),
            new KnownCommand("export", ExportCommand::line),
            new KnownCommand("import", ImportCommand::new),
            new KnownCommand("extract", ExtractCommand::new),
            new KnownCommand("fix-links", FixLinksCommand::new),
            new KnownCommand("copy-db", CopyDbCommand::new),
            new KnownCommand("worker", WorkerCommand::new),
            new KnownCommand("status", StatusCommand::new),
            new KnownCommand("doctor", DoctorCommand::new),
            new KnownCommand("completion", CompletionCommand::new),
            new KnownCommand("man-pages", ManPagesCommand::new));

    /// Those that the arguments may mean, so that the others need not be set up, which takes most of a command's time: all
    /// whose name is among them, and all there are when none is, for the help and the suggestions.
    static List<KnownCommand> meant(List<String> arguments) {
        List<KnownCommand> named = ALL.stream().filter(command -> arguments.contains(command.name)).toList();
        return named.isEmpty() ? ALL : named;
    }
}
