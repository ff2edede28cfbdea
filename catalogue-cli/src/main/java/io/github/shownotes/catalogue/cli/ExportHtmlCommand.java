package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.site.Site;
import io.github.shownotes.catalogue.source.Problem;

/// Exports the directory as static pages.
@Command(name = "html", description = {"Write the directory as static pages into a folder.",
    "They work from any web server and from a disk. An earlier export in the folder is brought up to date."},
        footer = {"  catalogue export html -o site", "  catalogue export html -o site --title 'What we covered'"})
final class ExportHtmlCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true,
            description = "A folder that is new, empty or holds an earlier export.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE",
            description = "What the site is called; by default the shows' names.")
    private @Nullable String title;

    ExportHtmlCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        int files;
        try (Catalogue open = catalogue.openToRead();
                var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            files = new Site(title == null ? Shows.title(open) : title, open.contents())
                    .write(folder, (done, total) -> progress.at("Writing pages", done, total));
        } catch (FileAlreadyExistsException e) {
            return failed("it holds other files", "Name a folder that is new or empty, so that none of them is lost");
        } catch (IOException e) {
            return failed("the pages cannot be written there", "Name a folder where you may write");
        }
        catalogue.messages().note(Count.of(files, "file") + " in " + folder + "; open "
                + folder.resolve("index.html"));
        return ExitStatus.DONE;
    }

    private int failed(String reason, String advice) {
        return catalogue.messages().problems(List.of(new Problem(folder.toString(), reason, advice)));
    }
}
