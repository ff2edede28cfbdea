package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Finds the projects that a segment links or names.
final class ProjectFinder {
    private static final double LINKED = 0.95;
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.75;
    private static final double FAIR = 0.6;
    private static final double WEAK = 0.3;
    private static final double HARDLY = 0.1;
    /// The first sign that a code span is a shell command which installs what follows.
    private static final Pattern INSTALL = Pattern.compile(
            "(?:pip3?|pipx|uv tool|uv pip|uv|conda|mamba|brew|npm|cargo|apt|apt-get|poetry|pdm) (?:install|add)((?: +(?:-{1,2}[\\w-]+|[\\w.\\[\\],-]+))+)|\\b(?:uvx|pipx run|npx) ([\\w.-]+)");
    private static final Pattern IS_SOFTWARE = Pattern.compile(
            "^(?:\\w+ )?(?:is|are) (?:an?|the|another|one of|basically an?|just an?|my|our)\\b[^.]{0,80}?\\b(?:library|libraries|package|packages|framework|tool|tools|toolkit|plugin|plug-in|extension|CLI|app|application|editor|IDE|database|linter|formatter|profiler|debugger|wrapper|module|utility|server|client|project|platform|engine|ORM|shell|parser|compiler|generator|implementation|manager|runner|interface|SDK|API|alternative|replacement|port|fork|command)\\b");
    private static final Pattern TITLE_HEAD = Pattern.compile("^([^:–—]{2,40}?)\\s*(?::\\s|\\s[-–—]{1,2}\\s|\\s?[–—]\\s)");
    private static final Set<String> SUFFIXES = Set.of("based", "like", "style", "powered", "compatible", "friendly", "only",
            "related", "specific", "aware", "native", "first", "flavored", "esque", "ish", "driven", "backed", "inspired",
            "generated", "esq", "ready", "centric", "side", "wide", "free", "less", "enabled", "oriented", "written",
            "hosted", "managed", "built", "embedded", "test", "tests", "users", "user", "code", "world");

    private static final class Found {
        private String name;
        private final Set<String> urls = new LinkedHashSet<>();
        private double confidence;
        private String rule;
        private String quote;
        private boolean subject;

        Found(String name, double confidence, String rule, String quote) {
            this.name = name;
            this.confidence = confidence;
            this.rule = rule;
            this.quote = quote;
        }
    }

    private final KnownNames names;
    private final ProjectNames linkedNames;
    private final Set<String> linkedInEpisode;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /// A finder for the segments of one episode.
    ///
    /// @param names the names known
    /// @param linkedInEpisode the plain names of everything the episode links as a project
    ProjectFinder(KnownNames names, Set<String> linkedInEpisode) {
        this.names = names;
        this.linkedNames = new ProjectNames(names);
        this.linkedInEpisode = linkedInEpisode;
    }

    /// The projects of a segment in order of appearance, unsure ones included.
    List<Mention> find(SegmentKind kind, List<Line> lines) {
        found.clear();
        for (Line line : lines) {
            links(line, kind);
        }
        for (Line line : lines) {
            if (line.heading() && kind == SegmentKind.TOPIC) {
                title(line);
            }
            words(line, kind);
            installs(line);
        }
        var mentions = new ArrayList<Mention>();
        for (Found one : found.values()) {
            mentions.add(new Mention.ProjectMention(one.name, List.copyOf(one.urls), one.subject, new Evidence(one.rule,
                    one.quote, one.confidence)));
        }
        return mentions;
    }

    private void links(Line line, SegmentKind kind) {
        for (Span span : line.spans()) {
            if (span.kind() == LinkKind.PROJECT && span.url() != null) {
                String text = line.text().substring(span.start(), span.end());
                String name = linkedNames.of(span.url(), text);
                if (name == null) {
                    continue;
                }
                Found one = add(name, LINKED, "link", line.sentence(span.start(), span.end()));
                one.urls.add(span.url());
                one.subject |= line.heading() && kind == SegmentKind.TOPIC;
            }
        }
    }

    /// A title that is a name, or begins with one: `glom: restructuring data`.
    private void title(Line line) {
        String title = line.text().strip();
        Matcher head = TITLE_HEAD.matcher(title);
        String candidate = head.lookingAt() ? head.group(1).strip() : title;
        List<Word> words = Word.split(candidate);
        if (words.isEmpty() || words.size() > 3) {
            return;
        }
        boolean whole = candidate.equals(title);
        Name name = names.trie().get(candidate);
        if (name != null) {
            if (name.strength() != Name.Strength.NOT) {
                add(candidate, CERTAIN, "title", title).subject = true;
            }
            return;
        }
        boolean single = words.size() == 1 || candidate.indexOf(' ') < 0;
        boolean somethingElse = line.spans().stream().anyMatch(span -> span.kind() != null && span.kind() != LinkKind.PROJECT
                && span.kind() != LinkKind.ARTICLE);
        if (single && !KnownNames.isEnglish(candidate) && !somethingElse && !isNumber(candidate)) {
            add(candidate, whole ? LIKELY : FAIR, "title", title).subject = true;
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private void installs(Line line) {
        if (line.text().indexOf("install") < 0 && line.text().indexOf(" add ") < 0 && line.text().indexOf("uvx") < 0
                && line.text().indexOf(" run ") < 0 && line.text().indexOf("npx") < 0) {
            return;
        }
        Matcher install = INSTALL.matcher(line.text());
        while (install.find()) {
            boolean code = line.isCode(install.start(), install.end());
            String arguments = install.group(1) == null ? install.group(2) : install.group(1);
            for (String argument : arguments.strip().split(" +")) {
                String name = argument.replaceFirst("[\\[=<>~!].*$", "").replaceAll("[.,]+$", "");
                if (name.startsWith("-") || name.length() < 2 || name.chars().noneMatch(Character::isLetter)) {
                    continue;
                }
                Name known = names.trie().get(name);
                if (known != null && known.strength() == Name.Strength.NOT || !code && KnownNames.isEnglish(name)) {
                    break;
                }
                add(name, code ? LIKELY : FAIR, "install", line.sentence(install.start(), install.end()));
                if (!code) {
                    break;
                }
            }
        }
    }

    private void words(Line line, SegmentKind kind) {
        List<Word> words = line.words();
        String text = line.text();
        boolean neighbour = false;
        var undecided = new ArrayList<Runnable>();
        int lastEnd = -1;
        for (int i = 0; i < words.size();) {
            NameTrie.Match match = names.trie().longest(text, words, i);
            if (match == null) {
                i++;
                continue;
            }
            int start = words.get(i).start();
            int last = i + match.words() - 1;
            int end = words.get(last).end();
            Name name = match.name();
            i += match.words();
            if (name.strength() == Name.Strength.NOT || isPartOfSomethingElse(line, start, end)) {
                continue;
            }
            String surface = text.substring(start, end);
            double confidence = confidence(line, name, surface, start, end, kind);
            boolean listed = lastEnd >= 0 && isListGap(text, lastEnd, start);
            String quote = line.sentence(start, end);
            if (confidence >= Evidence.THRESHOLD) {
                add(surface, confidence, "gazetteer", quote);
                if (listed) {
                    undecided.forEach(Runnable::run);
                }
                undecided.clear();
                neighbour = true;
            } else if (listed && neighbour && confidence > HARDLY / 2) {
                add(surface, FAIR, "list", quote);
            } else {
                add(surface, confidence, "gazetteer", quote);
                if (!listed) {
                    undecided.clear();
                    neighbour = false;
                }
                undecided.add(() -> add(surface, FAIR, "list", quote));
            }
            lastEnd = end;
        }
    }

    private double confidence(Line line, Name name, String surface, int start, int end, SegmentKind kind) {
        boolean code = line.isCode(start, end);
        boolean exact = name.spellings().contains(surface);
        boolean linkedHere = linkedInEpisode.contains(ProjectNames.plain(surface));
        return switch (name.strength()) {
            case ANY -> CERTAIN;
            case CASE -> {
                if (exact) {
                    yield opensSentence(line.text(), start) && KnownNames.isEnglish(surface) && !linkedHere ? FAIR - 0.15
                            : CERTAIN - 0.05;
                }
                boolean ordinary = KnownNames.isEnglish(surface);
                yield code && isWholeSpan(line, start, end) || !ordinary ? FAIR : WEAK;
            }
            case STRONG -> {
                if (code && isWholeSpan(line, start, end)) {
                    yield FAIR + 0.05;
                }
                if (linkedHere && (exact || Character.isUpperCase(surface.charAt(0)))
                        && (Character.isUpperCase(surface.charAt(0)) && !opensSentence(line.text(), start)
                                || !KnownNames.isEnglish(surface))) {
                    yield FAIR;
                }
                Matcher software = IS_SOFTWARE.matcher(line.text()).region(Math.min(line.text().length(), end + 1), line
                        .text().length());
                if (end < line.text().length() && software.lookingAt() && exact) {
                    yield FAIR;
                }
                yield exact && Character.isUpperCase(surface.charAt(0)) && !opensSentence(line.text(), start) ? WEAK : HARDLY;
            }
            case NOT -> 0;
        };
    }

    private static boolean isWholeSpan(Line line, int start, int end) {
        Span span = line.at(start, end);
        return span != null && line.text().substring(span.start(), span.end()).strip().length() == end - start;
    }

    private static boolean opensSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && " \"'“‘(*_[".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:•–—-".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isListGap(String text, int from, int to) {
        if (to - from > 12 || to <= from) {
            return false;
        }
        String gap = text.substring(from, to);
        return gap.matches("[`\"'”“’)]*\\s*(?:,|/|&|\\+|;|\\||,?\\s*(?:and|or|vs\\.?|versus|nor|plus|with)\\b)\\s*(?:and |or |the )?[`\"'“”(]*");
    }

    /// Whether the words belong to an address, a path, a handle, or a longer name that is not known.
    private boolean isPartOfSomethingElse(Line line, int start, int end) {
        String text = line.text();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end >= text.length() ? ' ' : text.charAt(end);
        if (before == '@' || before == '#' || before == '.' && start > 1 && text.charAt(start - 2) != '.' && text.charAt(
                start - 2) != ' ') {
            return true;
        }
        if (before == '/' && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2)))) {
            return true;
        }
        Span span = line.at(start, end);
        if (span != null && span.url() != null) {
            String shown = text.substring(span.start(), span.end());
            if (shown.contains("://") || shown.indexOf(' ') < 0 && shown.indexOf('.') > 0 && shown.indexOf('/') > 0) {
                return true;
            }
        }
        if (after == '-' || after == '_' || after == '/') {
            int stop = end + 1;
            while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
                stop++;
            }
            String suffix = text.substring(Math.min(end + 1, stop), stop).toLowerCase(java.util.Locale.ROOT);
            if (suffix.isEmpty() || SUFFIXES.contains(suffix)) {
                return false;
            }
            if (after == '/') {
                return Character.isLowerCase(text.charAt(start)) && Character.isLowerCase(text.charAt(end + 1))
                        && line.isCode(start, end);
            }
            return names.trie().get(suffix) == null;
        }
        if (before == '-' || before == '_') {
            int from = start - 1;
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            String prefix = text.substring(from, start - 1).toLowerCase(java.util.Locale.ROOT);
            return !prefix.isEmpty() && !Set.of("non", "pre", "post", "anti", "ex", "and", "via", "the", "using").contains(
                    prefix) && names.trie().get(prefix) == null;
        }
        return false;
    }

    private Found add(String name, double confidence, String rule, String quote) {
        String key = key(name);
        Found one = found.get(key);
        if (one == null) {
            one = new Found(name, confidence, rule, quote);
            found.put(key, one);
        } else if (confidence > one.confidence) {
            one.confidence = confidence;
            one.rule = rule;
        }
        return one;
    }

    /// One key for all spellings of a known name.
    private String key(String name) {
        Name known = names.trie().get(name);
        return ProjectNames.plain(known == null || known.strength() == Name.Strength.NOT ? name : known.name());
    }

    /// The plain names of everything linked as a project in some lines.
    static Set<String> linked(KnownNames names, List<Line> lines) {
        var linkedNames = new ProjectNames(names);
        var plain = new LinkedHashSet<String>();
        for (Line line : lines) {
            for (Span span : line.spans()) {
                if (span.kind() == LinkKind.PROJECT && span.url() != null) {
                    String name = linkedNames.of(span.url(), line.text().substring(span.start(), span.end()));
                    if (name != null) {
                        plain.add(ProjectNames.plain(name));
                    }
                }
            }
        }
        return plain;
    }

    static @Nullable String nameOf(KnownNames names, String url, String text) {
        return new ProjectNames(names).of(url, text);
    }
}
