package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.AwesomeChanges;
import io.github.shownotes.catalogue.export.AwesomeItem;
import io.github.shownotes.catalogue.export.AwesomeList;
import io.github.shownotes.catalogue.export.Selection;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.store.ShowRow;

/// Exports the covered projects as an awesome list.
@Command(name = "awesome", description = {"Write the covered projects as an awesome list in Markdown.",
    "The same catalogue gives the same bytes. data/awesome-header.md and data/awesome-footer.md go into the list.",
    "A list of over 512 kB is written as one file for each category, when it goes to a file."},
        footer = {
            "  catalogue export awesome | less", "  catalogue export awesome -o awesome.md --contributing",
            "  catalogue export awesome --min-mentions 2 --alive --category testing",
            "  catalogue export awesome --show python-bytes --since 2024-01-01",
            "  catalogue export awesome --changes-since awesome.md"})
final class ExportAwesomeCommand implements Callable<Integer> {
    private static final int MOST_MENTIONS = 100_000;

    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(names = "--kind", defaultValue = "project", paramLabel = "KIND",
            description = "project (default), article or person.")
    private EntityKind kind = EntityKind.PROJECT;

    @Option(names = "--min-mentions", defaultValue = "1", paramLabel = "N",
            description = "Only what at least so many episodes cover.")
    private int mentions;

    @Option(names = "--alive", description = "Leave out what is archived, gone or behind a dead link.")
    private boolean alive;

    @Option(names = "--category", paramLabel = "NAME",
            description = "Only this category; may be given several times.")
    private Set<String> categories = new LinkedHashSet<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was covered on that day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--show", paramLabel = "SHOW",
            description = "Only what this show covered, by its name in addresses or its title.")
    private @Nullable String show;

    @Option(names = "--no-dead", description = "Leave out dead links instead of leading to the archive's copy.")
    private boolean withoutDead;

    @Option(names = "--contributing", description = "Write contributing.md beside the list, as awesome lists have.")
    private boolean contributing;

    @Option(names = "--changes-since", paramLabel = "FILE",
            description = "Print what changed since that export instead of the list.")
    private @Nullable Path earlier;

    ExportAwesomeCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--min-mentions", mentions, 1, MOST_MENTIONS);
        AwesomeList list;
        try (Catalogue open = catalogue.openToRead()) {
            ShowRow only = show == null ? null : Shows.named(open, show);
            categories.forEach(category -> requireKnown(open, category));
            List<AwesomeItem> items = open.listed().read(new Selection(kind, mentions, alive, categories, since,
                    withoutDead, only == null ? null : only.slug()));
            if (items.isEmpty() && earlier == null && output.file() != null && Files.exists(output.file())) {
                throw new CommandFailedException("nothing in the catalogue fits, so " + output.file()
                        + " was left as it is. Ask for less, or fill the catalogue with: catalogue ingest SOURCE");
            }
            if (items.isEmpty()) {
                catalogue.messages()
                        .note("nothing in the catalogue fits. Fill it with: catalogue ingest SOURCE, or ask for less");
            }
            list = new AwesomeList(only == null ? Shows.title(open) : only.title(), included("awesome-header.md"),
                    included("awesome-footer.md"), items);
        }
        if (earlier != null) {
            return changes(earlier, list);
        }
        Path target = output.file();
        if (target == null) {
            return output.write(catalogue, list.markdown());
        }
        for (Map.Entry<String, String> file : list.files(String.valueOf(target.getFileName())).entrySet()) {
            int status = OutputFile.write(catalogue, target.resolveSibling(file.getKey()),
                    out -> out.write(file.getValue()));
            if (status != ExitStatus.DONE) {
                return status;
            }
        }
        String guidelines = contributing ? included("contributing.md") : null;
        return guidelines == null
                ? ExitStatus.DONE
                : OutputFile.write(catalogue, target.resolveSibling("contributing.md"), out -> out.write(guidelines));
    }

    private static void requireKnown(Catalogue open, String category) {
        List<CategoryCountRow> known = open.categories().all();
        if (known.stream().noneMatch(one -> one.slug().equalsIgnoreCase(category)
                || one.name().equalsIgnoreCase(category))) {
            throw UsageException.invalid("--category", category + " is none of the catalogue's categories: "
                    + known.stream().map(CategoryCountRow::slug).sorted().collect(Collectors.joining(", ")));
        }
    }

    private int changes(Path file, AwesomeList list) {
        String before;
        try {
            before = Files.readString(file);
        } catch (IOException e) {
            return catalogue.messages()
                    .problems(List.of(new Problem(file.toString(), "the earlier list cannot be read",
                            "Name a file that was written by this command")));
        }
        if (!AwesomeChanges.isList(before)) {
            return catalogue.messages()
                    .problems(List.of(new Problem(file.toString(), "this is no awesome list to compare with",
                            "Name a file that was written by: catalogue export awesome -o FILE")));
        }
        return output.write(catalogue, AwesomeChanges.between(before, list.markdown()));
    }

    /// A text that goes into the list: beside the program, where the user may change it.
    private @Nullable String included(String name) {
        Path file = catalogue.terminal().home().resolve("data").resolve(name);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            catalogue.messages()
                    .problem(new Problem(file.toString(), "it cannot be read, so the list goes without it",
                            "Check that it is a text file you may read"));
            return null;
        }
    }
}
