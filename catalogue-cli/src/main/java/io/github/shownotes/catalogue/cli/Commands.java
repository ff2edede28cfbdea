package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The commands in the order of the help.
enum Commands {
    SERVE("serve", ServeCommand::new),
    INGEST("ingest", IngestCommand::new),
    ENRICH("enrich", EnrichCommand::new),
    CHECK_LINKS("check-links", CheckLinksCommand::new),
    SEARCH("search", SearchCommand::new),
    SHOW("show", ShowCommand::new),
    STATS("stats", StatsCommand::new),
    REVIEW("review", ReviewCommand::new),
    EXPORT("export", ExportCommand::line),
    EXTRACT("extract", ExtractCommand::new),
    COPY_DB("copy-db", CopyDbCommand::new),
    WORKER("worker", WorkerCommand::new),
    STATUS("status", StatusCommand::new);

    private final String name;
    /// A constructor, which has no state, though its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<CatalogueCommand, Object> maker;

    Commands(String name, Function<CatalogueCommand, Object> maker) {
        this.name = name;
        this.maker = maker;
    }

    /// Those that the arguments may mean, so that the others need not be set up, which takes most of a command's time: all
    /// whose name is among them, and all there are when none is, for the help and the suggestions.
    static List<Commands> meant(List<String> arguments) {
        List<Commands> named = Stream.of(values()).filter(command -> arguments.contains(command.name)).toList();
        return named.isEmpty() ? List.of(values()) : named;
    }

    /// The command, for [CommandLine#addSubcommand].
    Object on(CatalogueCommand catalogue) {
        return maker.apply(catalogue);
    }
}
