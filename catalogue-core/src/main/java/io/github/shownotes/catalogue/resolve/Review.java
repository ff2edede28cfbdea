package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.shownotes.catalogue.resolve.ReviewItem.Reason;

/// Finds what deserves a person's look. Pure.
public final class Review {
    /// Shorter names differ by a letter too easily.
    private static final int SHORTEST = 8;
    /// Mentions that are no surer than this, and nothing else, make a thing doubtful.
    private static final double UNSURE = 0.6;

    private Review() {}

    /// A thing as it is reviewed.
    ///
    /// @param kind what it is
    /// @param slug its name in addresses
    /// @param name what it is called
    /// @param covered in how many episodes
    /// @param surest the confidence of its surest mention
    /// @param repositories its repositories, those left out that it had before it moved
    /// @param candidates packages that may be its own, with the evidence
    /// @param reused what was seen of a reused address; empty when nothing
    public record Subject(EntityKind kind, String slug, String name, int covered, double surest,
            List<String> repositories, Map<String, String> candidates, String reused) {
        /// Copies the collections.
        public Subject {
            repositories = List.copyOf(repositories);
            candidates = Map.copyOf(candidates);
        }
    }

    /// Everything doubtful, the worst first: by what kind of doubt it is, then by how often the thing is covered.
    public static List<ReviewItem> of(List<Subject> subjects) {
        var items = new ArrayList<ReviewItem>();
        var byName = new HashMap<String, Subject>();
        var people = new HashMap<String, List<Subject>>();
        for (Subject subject : subjects) {
            alone(subject, items);
            Subject other = byName.putIfAbsent(subject.kind.label() + " " + Names.comparable(subject.name), subject);
            // First names alone, and titles that many pages share, are no sign of one thing.
            boolean telling = subject.kind == EntityKind.PROJECT || subject.kind == EntityKind.PERSON && Names.isFull(
                    subject.name);
            if (other != null && telling && !areKnownToDiffer(other, subject)) {
                items.add(merge(Reason.AMBIGUOUS, other, subject, "two entries are called " + subject.name));
            }
            if (subject.kind == EntityKind.PERSON && Names.isFull(subject.name)) {
                spelling(subject, people, items);
            }
        }
        items.sort(Comparator.comparing(ReviewItem::reason)
                .thenComparing(Comparator.comparingInt(ReviewItem::weight).reversed())
                .thenComparing(ReviewItem::slug));
        return items;
    }

    /// Two repositories are two things; there is nothing to settle.
    private static boolean areKnownToDiffer(Subject one, Subject other) {
        return !one.repositories.isEmpty() && !other.repositories.isEmpty() && Collections.disjoint(one.repositories,
                other.repositories);
    }

    private static void alone(Subject subject, List<ReviewItem> items) {
        String name = ReviewItem.quoted(subject.slug);
        if (!subject.reused.isEmpty()) {
            items.add(item(Reason.REUSED, subject, subject.reused, division(subject, subject.reused.split(" ", 2)[0])));
        }
        if (subject.repositories.size() > 1) {
            items.add(item(Reason.CONFLICT, subject, "it has the repositories " + String.join(", ",
                    subject.repositories), division(subject, subject.repositories.getLast())));
        }
        subject.candidates.forEach((published, evidence) -> items.add(item(Reason.CANDIDATE, subject, evidence,
                "pin:\n  - { name: " + name + ", package: " + ReviewItem.quoted(published) + " } # or none")));
        if (subject.surest < UNSURE) {
            items.add(item(Reason.UNSURE, subject, "its surest mention is sure to " + Math.round(subject.surest * 100)
                    + " %", "hide:\n  - { kind: " + subject.kind.label() + ", name: " + name + " }"));
        }
    }

    /// The line that makes an entry of its own of what has the address.
    private static String division(Subject subject, String address) {
        return "split:\n  - { kind: project, name: " + ReviewItem.quoted(subject.name + " (" + address.replaceFirst(
                "^[^/]*/", "") + ")") + ", addresses: [" + ReviewItem.quoted("https://" + address) + "] }";
    }

    private static void spelling(Subject subject, Map<String, List<Subject>> people, List<ReviewItem> items) {
        String name = Names.comparable(subject.name);
        if (name.length() < SHORTEST) {
            return;
        }
        for (String form : withoutOneLetter(name)) {
            List<Subject> same = people.computeIfAbsent(form, none -> new ArrayList<>());
            for (Subject other : same) {
                String theirs = Names.comparable(other.name);
                boolean near = Spelling.differByOne(name, theirs);
                boolean told = items.stream()
                        .anyMatch(item -> item.reason() == Reason.SPELLING && item.text().contains(subject.name)
                                && item.text()
                                        .contains(other.name));
                if (near && !told) {
                    items.add(merge(Reason.SPELLING, other, subject, "two people are called almost alike: " + other.name
                            + " and " + subject.name));
                }
            }
            same.add(subject);
        }
    }

    /// Two texts that differ by a letter share one of these.
    private static List<String> withoutOneLetter(String text) {
        var forms = new ArrayList<String>();
        forms.add(text);
        for (int i = 0; i < text.length(); i++) {
            forms.add(text.substring(0, i) + text.substring(i + 1));
        }
        return forms.stream().distinct().toList();
    }

    private static ReviewItem merge(Reason reason, Subject one, Subject other, String text) {
        boolean first = one.covered >= other.covered;
        Subject into = first ? one : other;
        Subject from = first ? other : one;
        return new ReviewItem(reason, into.kind, into.slug, text, one.covered + other.covered, "merge:\n  - { kind: "
                + into.kind.label().toLowerCase(Locale.ROOT) + ", into: " + ReviewItem.quoted(into.slug) + ", names: ["
                + ReviewItem.quoted(from.slug) + "] }");
    }

    private static ReviewItem item(Reason reason, Subject subject, String text, String correction) {
        return new ReviewItem(reason, subject.kind, subject.slug, text, subject.covered, correction);
    }
}
