package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A project as it is pieced together from the places of a segment that speak of it.
final class FoundProject {
    private final String name;
    private final Set<String> urls = new LinkedHashSet<>();
    private final String quote;
    private double confidence;
    private String rule;
    private boolean subject;
    private boolean term;
    private int times;
    private int used;

    FoundProject(String name, double confidence, String rule, String quote) {
        this.name = name;
        this.confidence = confidence;
        this.rule = rule;
        this.quote = quote;
    }

    /// The name as its makers or the notes spell it.
    String name() {
        return name;
    }

    /// How sure it is that the segment means the project, so far.
    double confidence() {
        return confidence;
    }

    /// Takes over further evidence when it is better than what there was.
    void believe(double further, String by) {
        if (further > confidence) {
            confidence = further;
            rule = by;
        }
    }

    void linkedAt(String url) {
        urls.add(url);
    }

    /// Says that the segment is about it.
    void isSubject() {
        subject = true;
    }

    /// Says that it stands before a colon or dash that explains it.
    void isTerm() {
        term = true;
    }

    /// Whether it stands before a colon or dash that explains it.
    boolean term() {
        return term;
    }

    /// Counts a place that names it.
    ///
    /// @param asTool whether the words before it are said of something one uses
    void named(boolean asTool) {
        times++;
        used += asTool ? 1 : 0;
    }

    /// How often the segment names it.
    int times() {
        return times;
    }

    /// How often the segment names it as something one uses.
    int used() {
        return used;
    }

    Mention mention() {
        return new Mention.ProjectMention(name, List.copyOf(urls), subject,
                new Evidence(rule, quote, confidence));
    }
}
