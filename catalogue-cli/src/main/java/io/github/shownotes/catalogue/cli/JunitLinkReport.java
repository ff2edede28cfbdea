package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.links.Verdict;

/// Every link as a test case of JUnit's XML: those that are gone or named by `--fail-on` failed, those that could not be
/// judged were skipped.
final class JunitLinkReport implements LinkReport {
    private final Output output;
    private final List<String> cases = new ArrayList<>();
    private int failures;
    private int skipped;

    JunitLinkReport(Output output) {
        this.output = output;
    }

    @Override
    public void begin() {
        output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Override
    public boolean namesAll() {
        return true;
    }

    @Override
    public void add(ReportedLink link) {
        String place = link.places().isEmpty() ? "links" : group(link.places().getFirst());
        String start = "    <testcase name=\"" + escaped(link.url()) + "\" classname=\"" + escaped(place)
                + "\" time=\"0\"";
        if (link.isError()) {
            failures++;
            cases.add(start + ">\n      <failure message=\"" + escaped(link.message()) + "\" type=\"" + link.verdict()
                    .label() + "\">" + escaped(places(link)) + "</failure>\n    </testcase>");
        } else if (link.isNotable() && !link.verdict().isAlive()) {
            skipped++;
            // Not as an attribute, which the older of the schemas do not have.
            cases.add(start + ">\n      <skipped>" + escaped(link.verdict().label() + ": " + link.message())
                    + "</skipped>\n    </testcase>");
        } else {
            cases.add(start + "/>");
        }
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        String numbers = "name=\"check-links\" tests=\"" + cases.size() + "\" failures=\"" + failures
                + "\" errors=\"0\" skipped=\"" + skipped + "\" time=\"0\"";
        output.line("<testsuites>");
        output.line("  <testsuite " + numbers + ">");
        cases.forEach(output::line);
        output.line("  </testsuite>");
        output.line("</testsuites>");
    }

    /// What CI servers show test cases below.
    private static String group(LinkPlace place) {
        return switch (place) {
            case LinkPlace.InDocument document -> document.file();
            case LinkPlace.InEpisode episode -> episode.label();
        };
    }

    private static String places(ReportedLink link) {
        return String.join("\n", link.places().stream().map(LinkPlace::label).toList());
    }

    /// Without the characters that XML 1.0 does not know.
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
