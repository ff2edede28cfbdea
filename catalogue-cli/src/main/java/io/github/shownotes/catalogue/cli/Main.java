package io.github.shownotes.catalogue.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import io.github.shownotes.catalogue.CatalogueException;
import io.github.shownotes.catalogue.store.Database;

/// Where the process begins: the arguments to a command, what went wrong to one line and an exit status.
public final class Main {
    /// The least that the layout of help takes, and more than the eye follows from line to line.
    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 120;

    private static final List<String> VERSION = List.of("--version");

    private Main() {}

    /// Runs a command and ends the process with its exit status.
    ///
    /// One that went well ends by returning: [System#exit] first looks for a logger in every jar, which takes longer than
    /// the shortest command.
    public static void main(String[] args) {
        SilentLogging.install();
        int status = run(args);
        if (status != ExitStatus.DONE || hasOtherThreads()) {
            System.exit(status);
        }
    }

    /// Runs a command with the process's own terminal.
    ///
    /// @return the exit status
    public static int run(String... args) {
        return run(Terminal.ofProcess(), args);
    }

    /// Runs a command.
    ///
    /// @return the exit status: 0 done, 1 done but something failed, 2 wrong usage
    public static int run(Terminal terminal, String... args) {
        try {
            if (List.of(args).equals(VERSION)) {
                // Asked for by scripts, often: answered without setting up the parser.
                try (var output = new Output(terminal.out())) {
                    output.line(Version.text());
                }
                return ExitStatus.DONE;
            }
            return commandLine(terminal, List.of(args)).execute(args);
        } catch (OutputFailedException e) {
            return e.isClosedPipe() ? ExitStatus.DONE : failed(e, terminal);
        } catch (OutOfMemoryError e) {
            terminal.err()
                    .println("catalogue: there is not enough memory. Name fewer sources at once, or give Java more"
                            + " with CATALOGUE_JAVA_OPTIONS=-Xmx2g.");
            return ExitStatus.FAILED;
        }
    }

    /// The whole command line with all its commands, to be described.
    static CommandLine described(Terminal terminal) {
        return commandLine(terminal, List.of());
    }

    private static CommandLine commandLine(Terminal terminal, List<String> arguments) {
        var catalogue = new CatalogueCommand(terminal);
        var line = new CommandLine(catalogue);
        KnownCommand.meant(arguments).forEach(command -> line.addSubcommand(command.maker().apply(catalogue)));
        return line.setDefaultValueProvider(new EnvironmentDefaults(terminal.environment()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                // A handle such as @okken is a word to search for, not a file of arguments.
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(terminal.columns(), NARROWEST_HELP, WIDEST_HELP))
                .setColorScheme(Help.defaultColorScheme(terminal.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(
                        (wrong, given) -> usage(message(wrong), wrong.getCommandLine()))
                .setExecutionExceptionHandler((failure, failing, parsed) -> failed(failure, failing, catalogue));
    }

    /// What is wrong. Picocli looks for what is missing first; but who mistyped an option wants to hear of that.
    private static String message(ParameterException wrong) {
        List<String> unmatched = wrong.getCommandLine().getUnmatchedArguments();
        return String.valueOf(wrong instanceof MissingParameterException && !unmatched.isEmpty()
                ? new UnmatchedArgumentException(wrong.getCommandLine(), unmatched).getMessage()
                : wrong.getMessage());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day such as 2026-01-31");
        }
    }

    private static int usage(String message, CommandLine line) {
        line.getErr().println("catalogue: " + message);
        line.getErr().println();
        line.usage(line.getErr());
        return ExitStatus.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CatalogueCommand catalogue) {
        if (failure instanceof UsageException) {
            return usage(String.valueOf(failure.getMessage()), line);
        }
        if (failure instanceof OutputFailedException output && output.isClosedPipe()) {
            return ExitStatus.DONE;
        }
        if (isStopping()) {
            // Ctrl-C closes the database under a command's feet; that is no news.
            return ExitStatus.FAILED;
        }
        if (catalogue.debug()) {
            failure.printStackTrace(catalogue.terminal().err());
        }
        String message = switch (failure) {
            case OutputFailedException output -> unwritten(output);
            case CatalogueException unopened -> unopened.getMessage();
            case CommandFailedException stopped -> stopped.getMessage();
            default -> unexpected(failure, catalogue.debug());
        };
        catalogue.terminal().err().println("catalogue: " + String.valueOf(message).replaceAll("\\s+", " "));
        return ExitStatus.FAILED;
    }

    private static int failed(OutputFailedException failure, Terminal terminal) {
        terminal.err().println("catalogue: " + unwritten(failure));
        return ExitStatus.FAILED;
    }

    private static String unwritten(OutputFailedException failure) {
        return "standard output: it cannot be written (" + failure.getMessage()
                + "). Check the disk or the command after the pipe.";
    }

    private static String unexpected(Exception failure, boolean debug) {
        String reason = Database.failure(failure);
        if (reason != null) {
            return "the database failed: " + reason + ". What was stored is kept; run it again.";
        }
        return "something went wrong that should not: " + failure + "." + (debug
                ? ""
                : " Run it again with --debug to see where.");
    }

    /// Whether a thread that a library left behind would keep the process from ending.
    private static boolean hasOtherThreads() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        var running = new Thread[Math.max(1, 2 * all.activeCount())];
        int count = all.enumerate(running);
        return Arrays.stream(running, 0, count)
                .anyMatch(thread -> !thread.isDaemon() && thread != Thread.currentThread());
    }

    /// Whether the process is on its way out; only then may a hook no longer be taken away.
    private static boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
