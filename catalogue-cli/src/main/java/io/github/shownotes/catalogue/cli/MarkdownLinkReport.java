package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.links.Verdict;

/// What is not ok as a Markdown table, for an issue or a job's summary.
final class MarkdownLinkReport implements LinkReport {
    /// A sponsor's link stands in hundreds of episodes.
    private static final int MOST_PLACES = 10;

    private final Output output;
    private final List<String> rows = new ArrayList<>();

    MarkdownLinkReport(Output output) {
        this.output = output;
    }

    @Override
    public void begin() {
        // The summary comes first.
    }

    @Override
    public void add(ReportedLink link) {
        if (link.isNotable()) {
            String places = LinkPlace.summary(link.places(), MOST_PLACES);
            rows.add("| " + link.verdict().label() + " | <"
                    + link.url().replace("|", "%7C").replace(">", "%3E").replaceAll(
                            "\\s", "%20")
                    + "> | " + cell(link.message()) + " | " + cell(places) + " |");
        }
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        output.line(LinkReport.summary(counts));
        if (!rows.isEmpty()) {
            output.line("");
            output.line("| verdict | link | why | where |");
            output.line("| --- | --- | --- | --- |");
            rows.forEach(output::line);
        }
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\|`*_\\[\\]<>])", "\\\\$1");
    }
}
