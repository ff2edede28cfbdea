package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.AwesomeList;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.EntityRow;

/// Exports the covered projects as an awesome list.
@Command(name = "awesome", description = "Write the covered projects as an awesome list in Markdown.", footer = {
    "  catalogue export awesome | less", "  catalogue export awesome -o awesome.md"})
final class ExportAwesomeCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    ExportAwesomeCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        String list;
        int projects;
        try (Catalogue open = catalogue.openToRead()) {
            List<EntityRow> rows = open.entities().all(EntityKind.PROJECT);
            list = AwesomeList.markdown(open.episodes().shows(), rows, open.mentions().coverage(EntityKind.PROJECT));
            projects = rows.size();
        }
        if (projects == 0) {
            catalogue.messages().note("the catalogue holds no project yet. Fill it with: catalogue ingest SOURCE");
        }
        Path target = file;
        if (target == null) {
            try (Output output = catalogue.output()) {
                output.print(list);
            }
            return ExitStatus.DONE;
        }
        try {
            WholeFile.write(target, list);
        } catch (IOException e) {
            return catalogue.messages()
                    .problems(List.of(new Problem(target.toString(), "the list cannot be written there",
                            "Name a file in a folder where you may write")));
        }
        return ExitStatus.DONE;
    }
}
