package io.github.shownotes.catalogue.cli;

import java.util.Locale;

/// The forms in which `check-links` reports.
enum LinkReportFormat {
    /// For people: what is not ok, and a summary.
    TABLE,
    /// One JSON array.
    JSON,
    /// One JSON object a line.
    JSONL,
    /// JUnit's XML, which every CI server shows.
    JUNIT,
    /// SARIF 2.1.0, which code scanning shows.
    SARIF,
    /// A Markdown table.
    MARKDOWN,
    /// Workflow commands, which GitHub shows as annotations.
    GITHUB;

    /// As the option spells it, also in messages about a wrong one.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
