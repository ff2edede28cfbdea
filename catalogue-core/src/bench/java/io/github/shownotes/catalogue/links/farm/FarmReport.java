package io.github.shownotes.catalogue.links.farm;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.shownotes.catalogue.links.AddressGuard;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRequest;
import io.github.shownotes.catalogue.links.LinkRules;
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

    /// Checks a farm in this process and prints what came of it.
    ///
    /// @param args seed, wording, concurrency, links, hosts, and "zipf" for hosts that enforce eight requests a second
    public static void main(String[] args) {
        boolean zipf = args.length > 5 && args[5].equals("zipf");
        var plan = new FarmPlan(Long.parseLong(args[0]), Integer.parseInt(args[3]), Integer.parseInt(args[4]), zipf,
                Integer.parseInt(args[1]));
        try (var farm = new Farm(plan, zipf ? 8 : 0);
                var checker = new LinkChecker(CheckSettings.of(Integer.parseInt(args[2]), AddressGuard
                        .allowingPrivate()), LinkRules.bundled(), Clock.systemUTC())) {
            var results = new ArrayList<CheckedLink>();
            var last = new TreeMap<Long, String>();
            long began = System.nanoTime();
            Map<String, FarmClass> kinds = new HashMap<>();
            farm.links().forEach(link -> kinds.put(link.url(), link.kind()));
            checker.check(farm.links().stream().map(link -> LinkRequest.of(link.url())).iterator(), result -> {
                results.add(result);
                last.put(System.nanoTime() - began, kinds.get(result.url()) + " " + result);
                if (last.size() > 10) {
                    last.pollFirstEntry();
                }
            });
            System.out.printf("%.1f s, %d requests%n", (System.nanoTime() - began) / 1e9, farm.requests());
            FarmReport report = of(farm.links(), results);
            System.out.println("right " + report.right() + " of " + results.size() + ", plain " + report.plainRight()
                    + " of " + report.plain() + ", slandered " + report.slandered().size());
            var byKind = new EnumMap<FarmClass, Integer>(FarmClass.class);
            report.wrong().forEach(line -> byKind.merge(FarmClass.valueOf(line.split(" ")[0]), 1, Integer::sum));
            System.out.println(byKind);
            report.slandered().forEach(System.out::println);
            report.wrong().stream().limit(30).forEach(System.out::println);
            last.forEach((time, line) -> System.out.printf("%.1f %s%n", time / 1e9, line));
        }
    }
}
