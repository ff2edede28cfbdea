package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.Nullable;

/// A name at a place in a line, before it is decided whether it means the project.
final class Occurrence {
    private final @Nullable Name known;
    private final int start;
    private final int end;
    private final String surface;
    private double confidence;
    private String rule;

    /// @param known the name that the tables have at this place, or null
    /// @param start first character
    /// @param end after the last character
    /// @param surface the name as the line spells it
    /// @param confidence how sure it is that the words mean the project
    /// @param rule the rule that says so
    Occurrence(@Nullable Name known, int start, int end, String surface, double confidence, String rule) {
        this.known = known;
        this.start = start;
        this.end = end;
        this.surface = surface;
        this.confidence = confidence;
        this.rule = rule;
    }

    /// The name that the tables have at this place, or null.
    @Nullable
    Name known() {
        return known;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String surface() {
        return surface;
    }

    double confidence() {
        return confidence;
    }

    String rule() {
        return rule;
    }

    boolean isAt(int from, int to) {
        return start == from && end == to;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /// Believes it on the strength of what stands around it, unless it is believed already.
    void support(String by) {
        if (confidence < ProjectConfidence.FAIR) {
            confidence = ProjectConfidence.FAIR;
            rule = by;
        }
    }

    boolean isSure() {
        return confidence >= Evidence.THRESHOLD;
    }
}
