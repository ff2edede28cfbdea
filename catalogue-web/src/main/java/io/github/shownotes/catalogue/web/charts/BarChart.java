package io.github.shownotes.catalogue.web.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.github.shownotes.catalogue.web.layout.Counted;

/// Stacked bars over a few labels, such as years. Lengths are in units of the drawing, which scales to its place.
///
/// @param id its name within the page
/// @param title what it shows
/// @param axis what the labels are, such as `Year`
/// @param labels below the bars, from left to right
/// @param series what is stacked, the lowest first; at most as many as the style sheet has colours
/// @param unit what follows a number, such as ` %`; may be empty
public record BarChart(String id, String title, String axis, List<String> labels, List<Series> series, String unit) {
    /// The width of the drawing.
    public static final int WIDTH = 640;
    /// The height of the drawing.
    public static final int HEIGHT = 220;

    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final int SPACE_FOR_A_LABEL = 34;
    private static final int LINES = 5;
    private static final double SHARE_OF_BAR = 0.72;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /// Numbers of one kind, one for each label.
    ///
    /// @param name what they count
    /// @param values the numbers, none negative
    public record Series(String name, List<Integer> values) {
        /// Copies the list.
        public Series {
            values = List.copyOf(values);
        }
    }

    /// A part of a bar.
    ///
    /// @param series which series it belongs to, from 0
    /// @param x its left edge
    /// @param y its upper edge
    /// @param width its width
    /// @param height its height
    /// @param hint what it says in words
    public record Bar(int series, String x, String y, String width, String height, String hint) {}

    /// A text at a place.
    ///
    /// @param text the text
    /// @param x where it is aligned
    /// @param y its base line
    public record Mark(String text, String x, String y) {}

    /// Copies the lists.
    public BarChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /// Whether there is anything to draw.
    public boolean isEmpty() {
        return largest() == 0;
    }

    /// The bars from left to right, each from the bottom up.
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        double step = step();
        for (int i = 0; i < labels.size(); i++) {
            double base = HEIGHT - BOTTOM;
            for (int s = 0; s < series.size(); s++) {
                int value = series.get(s).values().get(i);
                double height = (HEIGHT - BOTTOM - TOP) * value / (double) scale();
                base -= height;
                if (value > 0) {
                    bars.add(new Bar(s, place(LEFT + i * step + step * (1 - SHARE_OF_BAR) / 2), place(base),
                            place(step * SHARE_OF_BAR), place(height),
                            labels.get(i) + ": " + number(value) + " " + series.get(s).name()));
                }
            }
        }
        return bars;
    }

    /// The numbers beside the horizontal lines; each line is a little above its number's base line.
    public List<Mark> lines() {
        int lines = scale() / interval();
        return IntStream.rangeClosed(0, lines)
                .mapToObj(i -> new Mark(number(interval() * i), place(LEFT - 6.0), place(HEIGHT - BOTTOM
                        - (HEIGHT - BOTTOM - TOP) * i / (double) lines)))
                .toList();
    }

    /// The labels, as many as there is room for.
    public List<Mark> ticks() {
        int every = Math.max(1, (int) Math.ceil(SPACE_FOR_A_LABEL / step()));
        return IntStream.range(0, labels.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Mark(labels.get(i), place(LEFT + (i + 0.5) * step()), place(HEIGHT - 6.0)))
                .toList();
    }

    /// A number with its unit.
    public String number(int value) {
        return Counted.number(value) + unit;
    }

    /// What it shows, for those who do not see it.
    public String description() {
        int highest = IntStream.range(0, labels.size())
                .boxed()
                .max((one, other) -> Integer.compare(sum(one), sum(other)))
                .orElse(0);
        return labels.isEmpty()
                ? title
                : title + ": bars from " + labels.getFirst() + " to " + labels.getLast() + ", the highest at " + labels
                        .get(highest) + " with " + number(sum(highest)) + ". The table below has every number.";
    }

    private int sum(int label) {
        return series.stream().mapToInt(one -> one.values().get(label)).sum();
    }

    private int largest() {
        return IntStream.range(0, labels.size()).map(this::sum).max().orElse(0);
    }

    /// What lies between two lines: the smallest round number that needs no more lines than fit.
    private int interval() {
        int largest = Math.max(1, largest());
        for (int power = 1; power < Integer.MAX_VALUE / 100; power *= 10) {
            for (int round : ROUND) {
                if (power * round * LINES >= largest) {
                    return power * round;
                }
            }
        }
        return largest;
    }

    /// The upper end of the scale, a line too.
    private int scale() {
        return interval() * Math.ceilDiv(Math.max(1, largest()), interval());
    }

    private double step() {
        return (WIDTH - LEFT) / (double) Math.max(1, labels.size());
    }

    private static String place(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
