package io.github.shownotes.catalogue.cli;

import java.util.Map;

import io.github.shownotes.catalogue.links.Verdict;

/// What is not ok, for people.
final class TableLinkReport implements LinkReport {
    private final Output output;
    private final Columns columns;

    TableLinkReport(Output output, boolean aligned) {
        this.output = output;
        this.columns = Columns.whole(aligned);
    }

    @Override
    public void begin() {
        // Columns are as wide as their widest cell, so nothing is written before all are known.
    }

    @Override
    public void add(ReportedLink link) {
        if (link.isNotable()) {
            columns.row(link.verdict().label(), link.url(), link.message(), LinkPlace.summary(link.places(), 1));
        }
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        columns.print(output);
        output.line(LinkReport.summary(counts));
    }
}
