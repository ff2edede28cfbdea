package io.github.shownotes.catalogue.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// A site over the sample and a second, small show that covers some of the same.
final class TwoShows {
    private TwoShows() {}

    /// @param folder where the notes of the second show are written
    static Site in(Path folder) throws IOException {
        for (int number = 1; number <= 2; number++) {
            Files.writeString(folder.resolve(number + ".md"), notes(number));
        }
        Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()));
        catalogue.ingest()
                .ingest(List.of("../data/sample/python-bytes", folder.toString()), null, (step, done, total) -> {});
        return Site.of(catalogue);
    }

    private static String notes(int number) {
        return """
               ---
               show: Slow Snakes
               number: %1$d
               title: "Slow episode %1$d"
               date: 2021-0%1$d-05
               ---
               ## Kim #1: [interrogate](https://github.com/econchick/interrogate)
               - Counts the docstrings that [interrogate](https://github.com/econchick/interrogate) misses.

               ## Lee #2: [slowsnake%1$d](https://github.com/slow/slowsnake%1$d)
               - Nobody else has slowsnake%1$d.
               """.formatted(number);
    }
}
