package io.github.shownotes.catalogue.cli;

import java.util.EnumMap;
import java.util.Map;

import io.github.shownotes.catalogue.links.Verdict;

/// Writes checked links in one format.
interface LinkReport {
    /// Writes what comes before the first link.
    void begin();

    /// Whether links that are as they should be are named too, and not only counted.
    default boolean namesAll() {
        return false;
    }

    /// Writes a link.
    void add(ReportedLink link);

    /// Writes what comes after the last link.
    ///
    /// @param counts links by verdict
    void end(Map<Verdict, Integer> counts);

    /// The report in a format.
    ///
    /// @param aligned whether a person reads it on a terminal
    static LinkReport of(LinkReportFormat format, Output output, boolean aligned) {
        return switch (format) {
            case TABLE -> new TableLinkReport(output, aligned);
            case JSON -> new JsonLinkReport(output, true);
            case JSONL -> new JsonLinkReport(output, false);
            case JUNIT -> new JunitLinkReport(output);
            case SARIF -> new SarifLinkReport(output);
            case MARKDOWN -> new MarkdownLinkReport(output);
            case GITHUB -> new GithubLinkReport(output);
        };
    }

    /// The counts in one sentence: `10 links checked: 8 ok, 2 dead.`
    static String summary(Map<Verdict, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new java.util.ArrayList<String>();
        new EnumMap<>(counts.isEmpty() ? Map.of(Verdict.OK, 0) : counts).forEach((verdict, count) -> {
            if (count > 0) {
                parts.add(count + " " + verdict.label());
            }
        });
        return Count.of(all, "link") + " checked" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + ".";
    }
}
