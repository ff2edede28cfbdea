package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.rewrite.BetterAddresses;
import io.github.shownotes.catalogue.export.rewrite.NotesRewriter;
import io.github.shownotes.catalogue.export.rewrite.NotesRewriter.Rewritten;
import io.github.shownotes.catalogue.export.rewrite.UnifiedDiff;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.source.SourceReader;

/// Mends the links of Markdown notes.
@Command(name = "fix-links", description = {"Mend the links of Markdown notes in place.",
    "Writes where a page moved to for good, for a dead one the archive's copy nearest to the date of the notes, and takes"
            + " tracking parameters off.",
    "What 'catalogue check-links' found decides. Only addresses are touched; those in code, HTML and images are not."},
        footer = {"  catalogue fix-links --dry-run notes | git apply --check --allow-empty",
            "  catalogue fix-links notes"})
final class FixLinksCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;
    private final List<Problem> problems = new ArrayList<>();
    private int files;
    private int addresses;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Markdown files, or folders with them.")
    private List<Path> given = List.of();

    @Option(names = "--dry-run", description = "Print a unified diff, as 'git apply' takes it, and change nothing.")
    private boolean dry;

    FixLinksCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        BetterAddresses better;
        try (Catalogue open = catalogue.openToRead()) {
            better = new BetterAddresses(open.linkStates().all(), open.linkCopies().later());
        }
        if (better.states().isEmpty()) {
            catalogue.messages().note("no link was checked yet, so only tracking parameters are taken off."
                    + " Check links with: catalogue check-links");
        }
        try (Output output = catalogue.output()) {
            for (Path path : given) {
                documents(path).forEach(file -> mend(file, better, output));
            }
            if (!dry) {
                output.line(addresses == 0
                        ? "Nothing to mend."
                        : Count.of(addresses, "link") + " mended in " + Count.of(files, "file") + ".");
            }
        }
        return catalogue.messages().problems(problems);
    }

    private List<Path> documents(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile).filter(file -> file.toString().matches(
                    "(?i).*\\.(?:md|markdown|mdown|mkd)")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(path.toString(), "it cannot be read", "Name a folder you may read"));
            return List.of();
        }
    }

    private void mend(Path file, BetterAddresses better, Output output) {
        String text = read(file);
        if (text == null) {
            return;
        }
        LocalDate day = published(file, text);
        Rewritten rewritten = new NotesRewriter(address -> better.of(address, day)).rewrite(text);
        if (rewritten == null) {
            problems.add(new Problem(file.toString(), "with the better addresses it would say something else, so it"
                    + " was left alone", "Mend its links by hand"));
        } else if (!rewritten.text().equals(text)) {
            if (dry) {
                output.print(UnifiedDiff.of(relative(file), text, rewritten.text()));
            } else {
                try {
                    WholeFile.write(file, out -> out.write(rewritten.text()));
                } catch (IOException e) {
                    problems.add(new Problem(file.toString(), "it cannot be written, so it is as it was",
                            "Check that you may write into its folder"));
                    return;
                }
            }
            files++;
            addresses += rewritten.changes().size();
        }
    }

    /// The day of the notes, or null when they do not say.
    private static @Nullable LocalDate published(Path file, String text) {
        List<ShowNotes> notes = SourceReader.markdown(file.toString(), text).notes();
        return notes.isEmpty() ? null : notes.getFirst().episode().published();
    }

    private @Nullable String read(Path file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            problems.add(new Problem(file.toString(), "it is no UTF-8 text", "Save it as UTF-8"));
        } catch (IOException e) {
            problems.add(
                    new Problem(file.toString(), Files.exists(file) ? "it cannot be read" : "there is no such file",
                            "Name a Markdown file or a folder"));
        }
        return null;
    }

    /// From the folder where the command was given, which is where the diff will be applied.
    private static String relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = file.toAbsolutePath().normalize();
        // Elsewhere it can only be applied from the root.
        String named = (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
        return named.startsWith("/") ? named.substring(1) : named;
    }
}
