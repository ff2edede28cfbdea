package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.Copies;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRequest;
import io.github.shownotes.catalogue.links.Verdict;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.LinkSelection;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.Validators;

/// One run of `check-links`: asks, counts, reports.
final class LinkCheckRun {
    private final LinkChecker checker;
    private final LinkReport report;
    private final VerdictSet failing;
    private final ProgressLine progress;
    private final Messages messages;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int done;
    private int unknown;
    private boolean failed;

    LinkCheckRun(LinkChecker checker, LinkReport report, VerdictSet failing, ProgressLine progress, Messages messages) {
        this.checker = checker;
        this.report = report;
        this.failing = failing;
        this.progress = progress;
        this.messages = messages;
    }

    /// Checks a catalogue's links. What is alive is reported at once, the rest when its copies are known.
    ///
    /// @return the exit status
    int catalogue(Catalogue open, LinkSelection selection, Wayback wayback) {
        int total = open.linkChecks().count(selection);
        var rest = new ArrayList<CheckedLink>();
        report.begin();
        boolean whole = open.linkUpkeep().check(selection, checker, link -> {
            progressed(link.verdict(), total);
            unknown += link.isUnknown() ? 1 : 0;
            if (link.verdict().isAlive()) {
                report(link.url(), link, link.verdict(), null, episodes(open, link));
            } else {
                rest.add(link);
            }
        });
        if (whole && unknown == 0) {
            Copies.Outcome outcome = open.copies(wayback).find(
                    asked -> progress.at("Looking for copies", asked, rest.size()));
            if (!outcome.failure().isEmpty()) {
                messages.note("the archive was not asked for all copies: " + outcome.failure()
                        + ". The next run goes on.");
            }
        }
        progress.close();
        for (CheckedLink link : rest) {
            String copy = open.linkStates().find(CanonicalUrl.of(link.url()).indexed()).map(LinkStateRow::archivedUrl)
                    .orElse(null);
            report(link.url(), link, link.verdict(), copy, episodes(open, link));
        }
        return end(List.of());
    }

    /// The episodes that have a link, as far as the report tells of it at all.
    private List<LinkPlace> episodes(Catalogue open, CheckedLink link) {
        return link.verdict() == Verdict.OK && !report.namesAll()
                ? List.of()
                : open.links().covering(CanonicalUrl.of(link.url()).indexed()).stream().<LinkPlace>map(
                        LinkPlace.InEpisode::of).toList();
    }

    /// Checks the links in documents; the same address is asked once, however often it is written.
    ///
    /// @param fragments whether the places they name must exist
    /// @param wayback where copies are looked for, or null
    /// @return the exit status
    int documents(List<String> given, boolean fragments, @Nullable Wayback wayback) {
        Documents documents = Documents.read(given);
        WrittenLinks links = documents.links();
        var rest = new ArrayList<CheckedLink>();
        report.begin();
        boolean whole = checker.check(links.all().stream().map(spellings -> request(spellings, fragments)).iterator(),
                link -> {
                    List<WrittenLinks.Written> spellings = links.spellings(link.url());
                    spellings.forEach(written -> progressed(verdict(link, written.url()), links.count()));
                    unknown += link.isUnknown() ? spellings.size() : 0;
                    if (wayback == null || link.isUnknown() || link.verdict().isAlive()
                            || link.verdict() == Verdict.REFUSED) {
                        report(spellings, link, null);
                    } else {
                        rest.add(link);
                    }
                });
        for (int i = 0; i < rest.size(); i++) {
            progress.at("Looking for copies", i, rest.size());
            String copy = wayback == null || !whole || i > 0 && !rested() ? null : copy(wayback, rest.get(i));
            report(links.spellings(rest.get(i).url()), rest.get(i), copy);
        }
        if (wayback != null) {
            wayback.close();
        }
        progress.close();
        return end(documents.problems());
    }

    private void report(List<WrittenLinks.Written> spellings, CheckedLink link, @Nullable String copy) {
        for (WrittenLinks.Written written : spellings) {
            report(written.url(), link, verdict(link, written.url()), copy, written.places());
        }
    }

    /// Gives the archive the rest it asks for.
    private static boolean rested() {
        try {
            Thread.sleep(Wayback.PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LinkRequest request(List<WrittenLinks.Written> spellings, boolean fragments) {
        Set<String> places = new TreeSet<>();
        for (WrittenLinks.Written written : spellings) {
            if (fragments && written.url().indexOf('#') >= 0) {
                places.add(fragment(written.url()));
            }
        }
        return new LinkRequest(spellings.getFirst().url(), places, Validators.NONE);
    }

    private static String fragment(String url) {
        return url.indexOf('#') < 0 ? "" : url.substring(url.indexOf('#') + 1);
    }

    /// Another spelling of the address may name a place that the page has.
    private static Verdict verdict(CheckedLink link, String url) {
        if (link.verdict() != Verdict.BAD_FRAGMENT || link.missingFragments().contains(fragment(url))) {
            return link.verdict();
        }
        return link.suggest() == null ? Verdict.OK : Verdict.MOVED;
    }

    private @Nullable String copy(Wayback wayback, CheckedLink link) {
        return wayback.copy(link.url(), null) instanceof Wayback.Reply.Found found ? found.copy().url() : null;
    }

    private void progressed(Verdict verdict, int total) {
        counts.merge(verdict, 1, Integer::sum);
        done++;
        progress.at("Checking links", done, total);
        progress.say(() -> String.join(" ", counts.entrySet().stream().map(entry -> entry.getKey().label() + ":" + entry
                .getValue()).toList()));
    }

    private void report(String url, CheckedLink link, Verdict verdict, @Nullable String copy,
            List<LinkPlace> places) {
        boolean fails = failing.contains(verdict);
        failed |= fails;
        report.add(new ReportedLink(url, link, verdict, copy, places, fails));
    }

    private int end(List<Problem> problems) {
        report.end(counts);
        int status = messages.problems(problems);
        if (unknown > 0) {
            messages.problem(new Problem("the network", "no host name can be resolved, so that " + Count.of(unknown,
                    "link is", "links are") + " not known; nothing is held against them",
                    "Connect this machine, or look at its name server, and run it again"));
        }
        return failed || unknown > 0 ? ExitStatus.FAILED : status;
    }
}
