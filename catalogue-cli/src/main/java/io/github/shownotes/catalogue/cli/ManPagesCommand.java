package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.source.Problem;

/// Writes the manual pages. For whoever packages the program, so the help does not name it.
@Command(name = "man-pages", hidden = true,
        description = "Write the manual pages, one for each command, into a folder.",
        footer = {"  catalogue man-pages ~/.local/share/man/man1", "  man catalogue-ingest"})
final class ManPagesCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "DIR", description = "Where to write them; it is made when it is not there.")
    private Path folder = Path.of("");

    ManPagesCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        CommandLine line = Main.described(catalogue.terminal());
        try {
            Files.createDirectories(folder);
            write("catalogue", line);
        } catch (IOException e) {
            return catalogue.messages().problems(List.of(new Problem(folder.toString(),
                    "the manual pages cannot be written there", "Name a folder where you may write")));
        }
        return ExitStatus.DONE;
    }

    private void write(String name, CommandLine line) throws IOException {
        WholeFile.write(folder.resolve(name + ".1"), out -> out.write(ManPage.of(name, line)));
        for (CommandLine command : line.getSubcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                write(name + "-" + command.getCommandName(), command);
            }
        }
    }
}
