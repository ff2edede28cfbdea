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
        String message = value(link.url() + ": " + link.message());
        String title = "title=Link is " + link.verdict().label();
        if (link.places().isEmpty()) {
            output.line("::" + command + " " + title + "::" + message);
        }
        for (ReportedLink.Place place : link.places()) {
            output.line(
                    "::" + command + " file=" + property(place.file()) + ",line=" + place.line() + "," + title + "::"
                            + message);
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
