package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.links.AddressGuard;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRules;

/// How links are checked, for every command that checks some.
final class CheckingOptions {
    private static final int MOST_CONCURRENT = 2000;
    private static final int LONGEST_TIMEOUT = 600;

    @Option(names = "--concurrency", paramLabel = "N", defaultValue = "64",
            description = "Requests at the same time, over all hosts (default: ${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(names = "--per-host", paramLabel = "N",
            description = "Requests to one host at the same time, where the rules say nothing else.")
    private @Nullable Integer perHost;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "15",
            description = "The longest to wait for an answer's headers (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(names = "--ignore", paramLabel = "EXPRESSION",
            description = "Do not visit addresses in which this expression is found.")
    private List<String> ignored = List.of();

    @Option(names = "--rules", paramLabel = "FILE", description = "Use this file instead of data/link-rules.yaml.")
    private @Nullable Path rulesFile;

    @Option(names = "--allow-private", description = "Visit loopback, private and other special addresses too.")
    private boolean allowPrivate;

    /// A checker that behaves so; the caller closes it.
    ///
    /// @throws UsageException if an option makes no sense
    /// @throws CommandFailedException if the file with the rules cannot be read
    LinkChecker checker(Terminal terminal) {
        UsageException.requireBetween("--concurrency", concurrency, 1, MOST_CONCURRENT);
        UsageException.requireBetween("--per-host", perHost == null ? 1 : perHost, 1, MOST_CONCURRENT);
        UsageException.requireBetween("--timeout", timeout, 1, LONGEST_TIMEOUT);
        CheckSettings usual = CheckSettings.of(concurrency, allowPrivate
                ? AddressGuard.allowingPrivate()
                : AddressGuard.publicOnly());
        return Catalogue.linkChecker(usual.patience(Duration.ofSeconds(timeout), usual.body()), rules(terminal));
    }

    private LinkRules rules(Terminal terminal) {
        Path file = rulesFile == null ? terminal.home().resolve("data").resolve("link-rules.yaml") : rulesFile;
        LinkRules rules = rulesFile == null && !Files.isRegularFile(file) ? LinkRules.bundled() : read(file);
        rules = perHost == null ? rules : rules.withAtOnce(perHost);
        return ignored.isEmpty() ? rules : rules.ignoring(expressions());
    }

    private static LinkRules read(Path file) {
        try {
            return LinkRules.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new CommandFailedException(file + ": it cannot be read. Name a file with rules for links.", e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Pattern> expressions() {
        var patterns = new ArrayList<Pattern>();
        for (String expression : ignored) {
            try {
                patterns.add(Pattern.compile(expression));
            } catch (PatternSyntaxException e) {
                throw UsageException.invalid("--ignore", expression + " is no regular expression");
            }
        }
        return patterns;
    }
}
