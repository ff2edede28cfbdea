package io.github.shownotes.catalogue.links.farm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.Verdict;

/// How right a run over the farm was.
///
/// @param right how many links got the verdict that is true
/// @param plainRight how many of those whose status and headers tell all
/// @param plain how many of those there are
/// @param slandered living links that were called gone
/// @param wrong all that is not right, a line each
public record FarmReport(int right, int plainRight, int plain, List<String> slandered, List<String> wrong) {
    /// Copies the lists.
    public FarmReport {
        slandered = List.copyOf(slandered);
        wrong = List.copyOf(wrong);
    }

    /// Compares verdicts with the truth.
    ///
    /// @param verdicts by address; what is missing is wrong
    /// @param evidence what to tell of a wrong one, by address
    public static FarmReport of(List<FarmLink> links, Map<String, Verdict> verdicts, Map<String, String> evidence) {
        var slandered = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        int plain = 0;
        int plainRight = 0;
        for (FarmLink link : links) {
            Verdict verdict = verdicts.get(link.url());
            boolean isRight = link.kind().truth() == verdict;
            plain += link.kind().isPlain() ? 1 : 0;
            plainRight += link.kind().isPlain() && isRight ? 1 : 0;
            if (!isRight) {
                String line = link.kind() + " " + link.url() + ": " + (verdict == null ? "missing" : verdict.label())
                        + ", " + evidence.getOrDefault(link.url(), "");
                wrong.add(line);
                if (link.kind().truth().isAlive() && verdict != null && verdict.isGone()) {
                    slandered.add(line);
                }
            }
        }
        return new FarmReport(links.size() - wrong.size(), plainRight, plain, slandered, wrong);
    }

    /// Compares results with the truth.
    public static FarmReport of(List<FarmLink> links, List<CheckedLink> results) {
        var verdicts = new HashMap<String, Verdict>();
        var evidence = new HashMap<String, String>();
        results.forEach(result -> {
            verdicts.put(result.url(), result.verdict());
            evidence.put(result.url(), result.evidence());
        });
        return of(links, verdicts, evidence);
    }
}
