package io.github.shownotes.catalogue.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.Verdict;

/// A checked link as `check-links` reports it.
///
/// @param url as it is written
/// @param check what came of it
/// @param verdict what it is for this spelling of the address
/// @param archivedUrl the archive's copy, or null
/// @param places where it is written, in the order of documents and lines or the oldest episode first; empty for a link of a
/// catalogue that the report does not name
/// @param failing whether `--fail-on` names its verdict
record ReportedLink(String url, CheckedLink check, Verdict verdict, @Nullable String archivedUrl,
        List<LinkPlace> places,
        boolean failing) {

    ReportedLink {
        places = List.copyOf(places);
    }

    /// Whether a person should look at it. Whoever has addresses ignored does not want to hear of them, and that there is no
    /// network is told once.
    boolean isNotable() {
        return verdict != Verdict.OK && (failing || !check.isIgnored() && !check.isUnknown());
    }

    /// Whether it is worth a remark beside the line that it is written in: an address to write mail to is not.
    boolean isRemarkable() {
        return isNotable() && (failing || verdict != Verdict.REFUSED);
    }

    /// Whether it is more than a hint.
    boolean isError() {
        return failing || verdict.isGone();
    }

    /// Why, and what to do about it.
    String message() {
        String suggest = check.suggest() == null ? "" : "; use " + check.suggest();
        String copy = archivedUrl == null ? "" : "; a copy is at " + archivedUrl;
        return check.evidence() + suggest + copy;
    }
}
