package io.github.shownotes.catalogue.extract;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Where in an episode a line stands, as far as that matters for titles.
final class TitlePlace {
    private static final int DEPTHS = 3;
    private static final int KINDS = 3;
    /// How many places there are; their numbers are smaller.
    static final int COUNT = DEPTHS * KINDS;

    private TitlePlace() {}

    static int of(SegmentKind segment, Line line) {
        int kind = switch (segment) {
            case TOPIC -> 0;
            case EXTRAS -> 1;
            default -> 2;
        };
        return kind * DEPTHS + Math.min(DEPTHS - 1, line.depth());
    }

    static String name(SegmentKind segment) {
        return segment == SegmentKind.EXTRAS ? "extras" : "topic";
    }
}
