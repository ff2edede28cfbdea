package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// The command that holds the others, and the options they share.
@Command(name = "catalogue", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true,
        versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
        description = "Everything a podcast ever covered: projects, articles and people, mention by mention.",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n", footer = {
            "  catalogue serve", "  catalogue ingest https://pythonbytes.fm/episodes/rss",
            "  catalogue search pytest", "  catalogue export awesome -o awesome.md",
            "%n'catalogue COMMAND --help' tells more about a command. A long option can also be set in the"
                    + " environment: --db is CATALOGUE_DB.",
            "Exit status: 0 done, 1 done but something failed, 2 wrong usage."})
final class CatalogueCommand {
    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "URL|FILE", scope = ScopeType.INHERIT,
            description = "The catalogue's database: a JDBC URL or a file; by default one in your data folder.")
    private @Nullable String database;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Tell only problems, no progress and no notes.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /// What the options and the environment say.
    Settings settings() {
        return Settings.fromEnvironment(terminal.environment(), database);
    }

    /// The options that all commands share, as they were given, for a command that runs others.
    List<String> shared() {
        var words = new ArrayList<String>();
        if (database != null) {
            words.addAll(List.of("--db", database));
        }
        if (quiet) {
            words.add("--quiet");
        }
        if (debug) {
            words.add("--debug");
        }
        return words;
    }

    /// Opens the catalogue that the options and the environment name; the caller closes it.
    Catalogue open() {
        return Catalogue.open(settings());
    }

    /// The same for a command that writes nothing.
    ///
    /// @throws CommandFailedException if the database was named and there is none; it would be made otherwise
    Catalogue openToRead() {
        requireNamed();
        return Catalogue.openToRead(settings());
    }

    /// Insists that a database that is named for this command alone is there, as far as can be told without opening it. The usual
    /// one may be empty yet.
    ///
    /// @throws CommandFailedException if it is not
    void requireNamed() {
        if (database != null && !database.equals(terminal.environment().get("CATALOGUE_DB"))) {
            require(settings());
        }
    }

    /// Insists that a database is there, as far as can be told without opening it.
    ///
    /// @throws CommandFailedException if it is not
    static void require(Settings settings) {
        if (!settings.mayExist()) {
            throw new CommandFailedException(
                    "there is no catalogue at " + settings.shownDatabase().replaceFirst("^jdbc:h2:file:", "")
                            + ". Check the name, or fill one with: catalogue --db FILE ingest SOURCE");
        }
    }

    boolean debug() {
        return debug;
    }

    Messages messages() {
        return new Messages(terminal.err(), quiet);
    }

    Output output() {
        return new Output(terminal.out());
    }
}
