package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many lines of a segment look alike from afar: as long, with as many capitals, with the same sign at the end.
final class Outlines {
    private static final int[] SIZES = {2, 5, 12};
    private static final int CAPITAL_STEPS = 4;
    private static final int MOST_WORDS = 30;

    private record Outline(int depth, int size, int capitals, boolean ended) {}

    private final Map<Outline, Integer> alike = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();

    Outlines(List<Line> lines) {
        for (Line line : lines) {
            if (!line.heading()) {
                alike.merge(of(line), 1, Integer::sum);
                depths.merge(line.depth(), 1, Integer::sum);
            }
        }
    }

    private static Outline of(Line line) {
        List<Word> words = line.words();
        int counted = Math.min(MOST_WORDS, words.size());
        int capitals = 0;
        for (int i = 0; i < counted; i++) {
            capitals += Character.isLowerCase(line.text().charAt(words.get(i).start())) ? 0 : 1;
        }
        int end = line.text().stripTrailing().length() - 1;
        boolean ended = end >= 0 && ".:?!".indexOf(line.text().charAt(end)) >= 0;
        return new Outline(line.depth(), Steps.of(words.size(), SIZES), CAPITAL_STEPS * capitals / Math.max(1, counted),
                ended);
    }

    /// How many lines look like one, itself included.
    int like(Line line) {
        return alike.getOrDefault(of(line), 0);
    }

    /// How many lines stand as deep as one, itself included.
    int atDepth(Line line) {
        return depths.getOrDefault(line.depth(), 0);
    }
}
