package io.github.shownotes.catalogue.cli;

import java.util.Map;

import io.github.shownotes.catalogue.links.Verdict;

/// What is not ok as the workflow commands that GitHub shows beside the lines of a pull request.
final class GithubLinkReport implements LinkReport {
    private final Output output;

    GithubLinkReport(Output output) {
        this.output = output;
    }

    @Override
    public void begin() {
        // Each command stands for itself.
    }

    @Override
    public void add(ReportedLink link) {
        if (!link.isRemarkable()) {
            return;
        }
        String command = link.isError() ? "error" : link.verdict().isUndecided() ? "notice" : "warning";
        String message = link.url() + ": " + link.message();
        String title = "title=Link is " + link.verdict().label();
        var lines = link.places().stream().filter(LinkPlace.InDocument.class::isInstance).map(
                LinkPlace.InDocument.class::cast).toList();
        for (LinkPlace.InDocument place : lines) {
            output.line("::" + command + " file=" + property(place.file()) + ",line=" + place.line() + "," + title
                    + "::" + value(message));
        }
        if (lines.isEmpty()) {
            // Episodes have no line to stand beside, so that one remark names them.
            String where = link.places().isEmpty() ? "" : " (in " + LinkPlace.summary(link.places(), 1) + ")";
            output.line("::" + command + " " + title + "::" + value(message + where));
        }
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        output.line(LinkReport.summary(counts));
    }

    private static String value(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /// A value as it stands between the commas of a command's properties.
    static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }
}
