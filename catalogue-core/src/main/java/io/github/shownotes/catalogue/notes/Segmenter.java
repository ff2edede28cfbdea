package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Person;

/// Cuts the neutral form into segments.
///
/// Most episodes number their topics; where none is numbered, headings and lines that are wholly bold, wholly a link or
/// directly above a list are the topics.
final class Segmenter {
    /// A title that fills more than two lines of a page is running text.
    private static final int MAX_TITLE = 160;
    private static final Pattern TIME = Pattern.compile("\\s*\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\)?\\s*[-–—:]?\\s*");
    /// No line that a person writes is longer; what is longer is read piece by piece, so that cost grows with length alone.
    private static final int MAX_LINE = 1000;
    private static final Pattern COUNTDOWN = Pattern.compile("\\d{1,2}[:.)] ");
    private static final Pattern SHOW_TITLE = Pattern.compile("(?i)^.{0,60}\\b(?:episode )?#?\\d{1,4}(?::.*)?$");

    private final HeadingReader headings;
    private final List<Item> lines;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final boolean numbered;
    private SegmentKind kind = SegmentKind.INTRO;
    private @Nullable String presenter;
    private List<Run> heading = List.of();
    private boolean seenTopic;
    private boolean seenBullet;
    /// Whether the heading of what is open is marked as one, so that all text up to the next belongs to it.
    private boolean marked;
    /// Whether the title of what is open stood in the first line below its number or time.
    private boolean titledBelow;

    private Segmenter(List<Item> read, List<Person> people) {
        var presenters = new Presenters(people);
        this.headings = new HeadingReader(presenters);
        this.lines = lines(read);
        this.numbered = numbersTopics(presenters);
    }

    static List<Segment> segments(List<Item> read, List<Person> people) {
        return new Segmenter(read, people).run();
    }

    private boolean numbersTopics(Presenters presenters) {
        boolean any = false;
        for (Item line : lines) {
            if (isHeadingPlace(line)) {
                Heading topic = headings.numbered(CleanLine.of(line.text()).text());
                if (topic != null) {
                    any = true;
                    if (topic.presenter() != null) {
                        presenters.add(topic.presenter(), topic.presenter());
                    }
                }
            }
        }
        return any;
    }

    private static boolean isHeadingPlace(Item line) {
        return line.kind() == ItemKind.HEADING || line.kind() == ItemKind.PARAGRAPH;
    }

    /// One item per line where a line can open a segment; other items as they are.
    private static List<Item> lines(List<Item> read) {
        var lines = new ArrayList<Item>(read.size());
        for (Item item : read) {
            if (item.kind() == ItemKind.CODE || item.kind() == ItemKind.RULE) {
                lines.add(item);
                continue;
            }
            if (item.kind() == ItemKind.BULLET) {
                Runs.pieces(item.runs(), MAX_LINE).forEach(piece -> lines.add(new Item(item.kind(), item.depth(),
                        piece)));
                continue;
            }
            for (List<Run> line : shortLines(item)) {
                int sponsor = HeadingReader.sponsorSentence(Runs.text(line));
                if (sponsor > 0) {
                    lines.add(new Item(item.kind(), 0, Runs.before(line, sponsor)));
                    lines.add(new Item(item.kind(), 0, Runs.from(line, sponsor)));
                } else if (!new Item(item.kind(), 0, line).isBlank()) {
                    lines.add(new Item(item.kind(), 0, line));
                }
            }
        }
        return lines;
    }

    private static List<List<Run>> shortLines(Item item) {
        var lines = new ArrayList<List<Run>>();
        Runs.lines(item.runs()).forEach(line -> lines.addAll(Runs.pieces(line, MAX_LINE)));
        return lines;
    }

    private List<Segment> run() {
        for (int i = 0; i < lines.size(); i++) {
            Item line = lines.get(i);
            if (line.kind() == ItemKind.RULE) {
                continue;
            }
            CleanLine clean = CleanLine.of(line.text());
            Heading opened = isHeadingPlace(line) ? opening(line, clean.text(), i) : null;
            if (opened != null) {
                open(opened, Runs.from(line.runs(), clean.original(opened.titleStart())));
                marked = line.kind() == ItemKind.HEADING;
            } else {
                if (isHeadingPlace(line) && endsHere()) {
                    close();
                    kind = SegmentKind.INTRO;
                }
                add(line);
            }
        }
        close();
        return List.copyOf(segments);
    }

    private @Nullable Heading opening(Item line, String text, int at) {
        Heading heading = headings.read(text);
        if (heading != null) {
            return heading;
        }
        if (kind == SegmentKind.EXTRAS && line.kind() == ItemKind.PARAGRAPH) {
            return null;
        }
        if (numbered) {
            boolean update = seenTopic && isWhollyStrong(line) && kind == SegmentKind.TOPIC
                    && text.length() <= MAX_TITLE;
            return update && headings.presented(text) != null
                    ? new Heading(SegmentKind.EXTRAS, null, 0, false)
                    : null;
        }
        return unnumbered(line, text, at);
    }

    private @Nullable Heading unnumbered(Item line, String text, int at) {
        String bare = text.strip();
        boolean sentence = bare.endsWith(".") && line.kind() != ItemKind.HEADING;
        boolean label = bare.endsWith(":") && !COUNTDOWN.matcher(bare).lookingAt();
        boolean belongsAbove = kind == SegmentKind.TOPIC && items.isEmpty() && isWhollyLink(line)
                && heading.stream().allMatch(run -> run.href() == null);
        if (bare.length() > MAX_TITLE || sentence || label || belongsAbove || headings.isPresenter(bare)) {
            return null;
        }
        boolean first = segments.isEmpty() && items.isEmpty();
        if (line.kind() == ItemKind.HEADING) {
            boolean groups = at + 1 < lines.size() && !isListOrText(lines.get(at + 1));
            return groups || first && SHOW_TITLE.matcher(bare).matches() ? null : topicOr(text);
        }
        if (isWhollyStrong(line) || isWhollyLink(line) || isAboveList(at) && segments.size() + items.size() > 0) {
            return topicOr(text);
        }
        return null;
    }

    private Heading topicOr(String text) {
        Heading presented = headings.presented(text);
        Matcher time = TIME.matcher(text);
        return presented != null
                ? presented
                : new Heading(SegmentKind.TOPIC, null, time.lookingAt() ? time.end() : 0, false);
    }

    private boolean isListOrText(Item item) {
        return item.kind() != ItemKind.HEADING && !(isWhollyStrong(item) && item.text().length() <= MAX_TITLE);
    }

    private boolean isAboveList(int at) {
        return at + 1 < lines.size() && lines.get(at + 1).kind() == ItemKind.BULLET;
    }

    private static boolean isWhollyStrong(Item item) {
        boolean any = false;
        for (Run run : item.runs()) {
            if (!run.strong() && !run.text().isBlank()) {
                return false;
            }
            any |= run.strong();
        }
        return any;
    }

    private static boolean isWhollyLink(Item item) {
        boolean any = false;
        for (Run run : item.runs()) {
            if (run.image() || run.href() == null && run.text().chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
            any |= run.href() != null && !run.text().startsWith("http");
        }
        return any;
    }

    /// Whether a plain paragraph ends what is open: sponsors and guests are a line and the list below it.
    private boolean endsHere() {
        return !seenTopic && !marked && (kind == SegmentKind.SPONSOR || kind == SegmentKind.GUEST)
                && (seenBullet || !Runs.text(heading).isBlank());
    }

    private void open(Heading opened, List<Run> rest) {
        close();
        kind = opened.kind();
        presenter = opened.presenter();
        heading = rest;
        seenTopic |= kind == SegmentKind.TOPIC;
    }

    private void add(Item item) {
        boolean untitled = Runs.text(heading).isBlank() && kind == SegmentKind.TOPIC && items.isEmpty();
        if (untitled && item.kind() != ItemKind.CODE && item.text().length() <= MAX_TITLE) {
            heading = item.runs();
            titledBelow = true;
        } else {
            items.add(item);
            seenBullet |= item.kind() == ItemKind.BULLET;
        }
    }

    private void close() {
        boolean bareHeading = !numbered && kind == SegmentKind.TOPIC && items.isEmpty() && !titledBelow
                && heading.stream().allMatch(run -> run.href() == null);
        if (!bareHeading && (!heading.isEmpty() || !items.isEmpty() || kind != SegmentKind.INTRO)) {
            String title = Title.of(Runs.text(heading));
            if (title.isEmpty() && kind == SegmentKind.TOPIC && !items.isEmpty()) {
                title = Title.opening(items.getFirst().text(), MAX_TITLE);
            }
            segments.add(new Segment(kind, presenter, title, heading, items));
        }
        presenter = null;
        heading = List.of();
        items.clear();
        seenBullet = false;
        marked = false;
        titledBelow = false;
    }
}
