package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts titles that were found, made up and missed.
final class TitleTally {
    private int right;
    private int wrong;
    private int missed;

    void add(TitleExample example, List<LikelyTitle> titles) {
        var free = new ArrayList<>(titles);
        for (Map.Entry<Integer, Integer> title : example.titles().entrySet()) {
            LikelyTitle hit = free.stream().filter(one -> one.isAlike(title.getKey(), title.getValue())).findFirst()
                    .orElse(null);
            if (hit == null) {
                missed++;
            } else {
                free.remove(hit);
                right++;
            }
        }
        wrong += free.size();
    }

    TitleTally with(TitleTally other) {
        var both = new TitleTally();
        both.right = right + other.right;
        both.wrong = wrong + other.wrong;
        both.missed = missed + other.missed;
        return both;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f (precision %.3f, recall %.3f)", 2.0 * right / (2 * right + wrong
                + missed), 1.0 * right / (right + wrong), 1.0 * right / (right + missed));
    }
}
