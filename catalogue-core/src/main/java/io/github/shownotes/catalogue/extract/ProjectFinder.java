package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    /// The word that stands before "install" or "add" in such a command.
    private static final Pattern INSTALLER = Pattern
            .compile(".*(?:pip3?|pipx|tool|uv|conda|mamba|brew|npm|cargo|apt|get|poetry|pdm)");
    private static final Pattern IS_SOFTWARE = Pattern.compile(
            "^(?:\\w+ )?(?:is|are) (?:an?|the|another|one of|basically an?|just an?|my|our)\\b[^.]{0,80}?\\b(?:library|libraries|package|packages|framework|tool|tools|toolkit|plugin|plug-in|extension|CLI|app|application|editor|IDE|database|linter|formatter|profiler|debugger|wrapper|module|utility|server|client|project|platform|engine|ORM|shell|parser|compiler|generator|implementation|manager|runner|interface|SDK|API|alternative|replacement|port|fork|command)\\b");
    private static final Pattern TITLE_HEAD = Pattern
            .compile("^([^:–—]{2,40}?)\\s*(?::\\s|\\s[-–—]{1,2}\\s|\\s?[–—]\\s)");
    private static final Set<String> SUFFIXES = Set.of("based", "like", "style", "powered", "compatible", "friendly",
            "only",
            "related", "specific", "aware", "native", "first", "flavored", "esque", "ish", "driven", "backed",
            "inspired",
            "generated", "esq", "ready", "centric", "side", "wide", "free", "less", "enabled", "oriented", "written",
            "hosted", "managed", "built", "embedded", "test", "tests", "users", "user", "code", "world");

    /// The first words of a bullet that name what the rest explains.
    private static final Pattern TERM = Pattern.compile(
            "^\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*){0,3})(?:\\s*:\\s+|\\s+[-–—]+\\s+|\\s*[–—]\\s*|, (?=\\d{4})|\\s*$)");
    private static final int TERM_WORDS = 4;
    private static final Pattern IS_NOUN = Pattern.compile(
            "(?i)(?:is )?(?:an?|the|for|python|simple|fast|another|automatically|easy|easily|use|used to|this)\\b");
    private static final Pattern GAP = Pattern.compile(
            "[`\"'”“’)]*\\s*(?:,|/|&|\\+|;|\\||,?\\s*(?:and|or|vs\\.?|versus|nor|plus|with)\\b)\\s*(?:and |or |the )?[`\"'“”(]*");
    private static final Pattern USING = Pattern
            .compile("(?:using|with|via|uses?|install|through|like|e\\.g\\.|for example|for|of) $");
    private static final Pattern INSTALLED = Pattern
            .compile("[Ii]nstall(?:ed|s|able)? (?:with|via|using|from|by|through) $");
    private static final int REPEATED = 2;
    private static final int SHORTEST_REPEATED = 5;
    private static final Pattern USED = Pattern.compile("\\b(?:[Uu]sing|with|[Uu]ses?|via|[Ii]nstall|[Pp]ython) $");
    private static final Pattern VERB_NEXT = Pattern.compile(
            "(?:’s|'s)? (?:is|has|lets|can|uses|only|also|was|will|does|doesn[’']t|isn[’']t|comes|provides|supports|makes|gives|helps|offers|now|adds|allows|gets|got|takes|works|runs|handles|ships|had|itself|makes|aims|tries|features|reads|generates|looks|seems|makes)\\b");
    private static final Pattern SOFTWARE_NEXT = Pattern.compile(
            "(?i) (?:library|package|framework|module|tool|plugin|extension|project|app|cli|command line tool|command-line tool|repo|formatter|linter|test runner|profiler|server|client|ide|editor|shell|database|orm|docs)\\b");
    private static final Set<String> FILE_ENDINGS = Set.of("ini", "toml", "py", "txt", "cfg", "yml", "yaml", "md",
            "rst", "json",
            "org", "io", "com", "dev", "net", "ai", "co", "fm", "js", "ts", "sh", "exe", "lock", "html", "css", "xml",
            "app",
            "me", "rs", "zip", "gz", "whl", "db", "env", "log", "conf", "so", "dll", "in", "us", "uk", "de", "eu",
            "info");

    private static final class Found {
        private String name;
        private final Set<String> urls = new LinkedHashSet<>();
        private double confidence;
        private String rule;
        private String quote;
        private boolean subject;
        private int times;
        private int used;
        /// Stands before a colon or dash that explains it.
        private boolean term;

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
    private int definitions;

    /// A finder for the segments of one episode.
    ///
    /// @param names the names known
    /// @param linkedNames names what is linked
    /// @param linkedInEpisode the plain names of everything the episode links as a project
    ProjectFinder(KnownNames names, ProjectNames linkedNames, Set<String> linkedInEpisode) {
        this.names = names;
        this.linkedNames = linkedNames;
        this.linkedInEpisode = linkedInEpisode;
    }

    /// The projects of a segment in order of appearance, unsure ones included.
    List<Mention> find(SegmentKind kind, List<Line> lines) {
        found.clear();
        definitions = 0;
        for (Line line : lines) {
            links(line, kind);
        }
        for (Line line : lines) {
            if (line.heading() && kind == SegmentKind.TOPIC) {
                title(line);
            }
            words(line);
            installs(line);
        }
        secondLook();
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
                if (name == null || isSomethingElse(name, span.url())) {
                    continue;
                }
                Found one = add(name, LINKED, "link", line.sentence(span.start(), span.end()));
                one.urls.add(span.url());
                one.subject |= line.heading() && kind == SegmentKind.TOPIC;
            }
        }
    }

    /// Whether a link to a site's front page leads to a language, a service or the like.
    private boolean isSomethingElse(String name, String url) {
        Name known = names.trie().get(name);
        WebAddress address = WebAddress.of(url);
        return known != null && known.strength() == Name.Strength.NEVER && address != null
                && address.segments().length == 0;
    }

    /// A title that is a name, or begins with one: `glom: restructuring data`.
    private void title(Line line) {
        String title = line.text().strip();
        Matcher head = TITLE_HEAD.matcher(title);
        String candidate = head.lookingAt() ? head.group(1).strip() : title;
        List<Word> words = Word.split(candidate);
        if (words.isEmpty() || words.size() > 3 || candidate.contains("://")) {
            return;
        }
        boolean whole = candidate.equals(title);
        Name name = names.trie().get(candidate);
        if (name != null) {
            if (name.strength().isProject()) {
                add(candidate, CERTAIN, "title", title).subject = true;
            }
            return;
        }
        boolean single = words.size() == 1 || candidate.indexOf(' ') < 0;
        boolean somethingElse = line.spans().stream()
                .anyMatch(span -> span.kind() != null && span.kind() != LinkKind.PROJECT
                        && span.kind() != LinkKind.ARTICLE);
        if (single && !KnownNames.isEnglish(candidate) && !somethingElse && !isNumber(candidate)) {
            add(candidate, whole ? LIKELY : FAIR, "title", title).subject = true;
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private void installs(Line line) {
        if (!mayInstall(line.words())) {
            return;
        }
        Matcher install = INSTALL.matcher(line.text());
        while (install.find()) {
            boolean code = line.isCode(install.start(), install.end());
            String arguments = install.group(1) == null ? install.group(2) : install.group(1);
            for (String argument : arguments.strip().split(" +")) {
                String name = argument.replaceFirst("[\\[=<>~!].*$", "").replaceAll("[.,]+$", "");
                boolean contraction = install.end() < line.text().length()
                        && "'’".indexOf(line.text().charAt(install.end())) >= 0;
                if (name.startsWith("-") || contraction || name.length() < 2
                        || name.chars().noneMatch(Character::isLetter)) {
                    continue;
                }
                Name known = names.trie().get(name);
                if (known != null && !known.strength().isProject() || !code && KnownNames.isEnglish(name)) {
                    break;
                }
                add(name, code ? LIKELY : FAIR, "install", line.sentence(install.start(), install.end()));
                if (!code) {
                    break;
                }
            }
        }
    }

    /// Whether a word is one that installs: spares most lines the expression.
    private static boolean mayInstall(List<Word> words) {
        String before = "";
        for (Word word : words) {
            String lower = word.lower();
            boolean may = switch (lower.charAt(lower.length() - 1)) {
                case 'l' -> lower.endsWith("install") && INSTALLER.matcher(before).matches();
                case 'd' -> lower.endsWith("add") && INSTALLER.matcher(before).matches();
                case 'x' -> lower.endsWith("uvx") || lower.endsWith("npx");
                case 'n' -> lower.endsWith("run") && before.endsWith("pipx");
                default -> false;
            };
            if (may) {
                return true;
            }
            before = lower;
        }
        return false;
    }

    /// A name at a place in a line, before it is decided whether it means the project.
    private static final class Occurrence {
        private final int start;
        private final int end;
        private final String surface;
        private double confidence;
        private String rule = "gazetteer";

        Occurrence(int start, int end, String surface, double confidence) {
            this.start = start;
            this.end = end;
            this.surface = surface;
            this.confidence = confidence;
        }

        void support(String by) {
            if (confidence < FAIR) {
                confidence = FAIR;
                rule = by;
            }
        }

        boolean isSure() {
            return confidence >= Evidence.THRESHOLD;
        }
    }

    private void words(Line line) {
        List<Word> words = line.words();
        String text = line.text();
        var occurrences = new ArrayList<Occurrence>();
        for (int i = 0; i < words.size();) {
            NameTrie.Match match = names.trie().longest(text, words, i);
            if (match == null) {
                attribute(line, words.get(i), occurrences);
                i++;
                continue;
            }
            int start = words.get(i).start();
            int end = words.get(i + match.words() - 1).end();
            i += match.words();
            if (match.name().strength().isProject() && !isPartOfSomethingElse(line, start, end)) {
                String surface = text.substring(start, end);
                occurrences
                        .add(new Occurrence(start, end, surface, confidence(line, match.name(), surface, start, end)));
            }
        }
        definition(line, occurrences);
        if (!occurrences.isEmpty()) {
            enumeration(line, occurrences);
        }
        for (Occurrence one : occurrences) {
            Found named = add(one.surface, one.confidence, one.rule, line.sentence(one.start, one.end));
            named.times++;
            if (USED.matcher(line.text()).region(Math.max(0, one.start - 12), one.start).find()) {
                named.used++;
            }
            if (one.isSure() && one.rule.equals("definition")) {
                definitions++;
            }
        }
    }

    /// An ordinary word that the segment comes back to, and uses like a tool, is one; so is a term among terms.
    private void secondLook() {
        for (Found one : found.values()) {
            boolean repeated = one.name.length() >= SHORTEST_REPEATED
                    && (one.times > REPEATED && one.used > 0 || one.used >= REPEATED);
            boolean term = one.term && definitions >= REPEATED;
            if (one.confidence < Evidence.THRESHOLD && (repeated || term)) {
                one.confidence = FAIR - 0.05;
                one.rule = repeated ? "repeated" : "definition";
            }
        }
    }

    /// `pytest.approx` names pytest.
    private void attribute(Line line, Word word, List<Occurrence> occurrences) {
        int dot = word.lower().indexOf('.');
        if (dot < 3 || FILE_ENDINGS.contains(word.lower().substring(word.lower().lastIndexOf('.') + 1))) {
            return;
        }
        String first = line.text().substring(word.start(), word.start() + dot);
        Name name = names.trie().get(first);
        if (name != null && name.strength() == Name.Strength.ANY
                && !isPartOfSomethingElse(line, word.start(), word.end())) {
            occurrences.add(new Occurrence(word.start(), word.start() + dot, first, LIKELY));
        }
    }

    /// `- Name: what it is`, `- Name - what it is`, and a bullet that is nothing but a name.
    private void definition(Line line, List<Occurrence> occurrences) {
        if (line.depth() == 0 || !mayDefine(line.text())) {
            return;
        }
        Matcher term = TERM.matcher(line.text());
        if (!term.lookingAt()) {
            return;
        }
        int start = term.start(1);
        int end = term.end(1);
        for (Occurrence one : occurrences) {
            if (one.start == start && one.end == end) {
                boolean plain = KnownNames.isEnglish(one.surface)
                        || one.surface.length() < 5 && one.surface.equals(one.surface
                                .toUpperCase(Locale.ROOT));
                if (!plain || line.isCode(start, end) || linkedInEpisode.contains(ProjectNames.plain(one.surface))) {
                    one.support("definition");
                }
                if (IS_NOUN.matcher(line.text()).region(term.end(), line.text().length()).lookingAt()) {
                    add(one.surface, one.confidence, one.rule, line.sentence(start, end)).term = true;
                    definitions += one.isSure() && !one.rule.equals("definition") ? 1 : 0;
                }
                return;
            }
        }
        String name = term.group(1);
        Name known = names.trie().get(name);
        boolean identifier = name.indexOf(' ') < 0 && (name.indexOf('-') > 0 || name.chars().anyMatch(
                Character::isDigit) || name.chars().skip(1).anyMatch(Character::isUpperCase)) && name.chars().anyMatch(
                        Character::isLowerCase);
        boolean described = IS_NOUN.matcher(line.text()).region(term.end(), line.text().length()).lookingAt();
        if (known == null && (identifier && !KnownNames.isEnglish(name) || line.isCode(start, end) && described)
                && (line.at(start, end) == null || line.isCode(start, end)) && term.end() < line.text().length()) {
            occurrences.add(new Occurrence(start, end, name, described ? FAIR : FAIR - 0.08));
        }
    }

    /// Whether a mark may follow the first few words, as it must after a term: spares most lines the expression.
    private static boolean mayDefine(String text) {
        int spaces = 0;
        for (int i = text.length() - text.stripLeading().length(); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = c < 128 && Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
            if (c == ' ') {
                spaces++;
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (next > 127 || !Character.isLetterOrDigit(next)) {
                    return next > 127 || next <= ' ' || next == '-' || next == ':';
                }
                if (spaces == TERM_WORDS) {
                    return false;
                }
            } else if (!inWord) {
                return c > 127 || c < ' ' || c == ':' || c == ',';
            }
        }
        return true;
    }

    /// Names between commas vouch for one another: `Flake8, Black, import-order, bandit`.
    private void enumeration(Line line, List<Occurrence> occurrences) {
        String text = line.text();
        for (List<int[]> members : Enumerations.in(text)) {
            int from = members.getFirst()[0];
            int to = members.getLast()[1];
            List<Occurrence> listed = occurrences.stream().filter(one -> one.start < to && from < one.end).toList();
            long sure = listed.stream().filter(Occurrence::isSure)
                    .filter(one -> members.stream().anyMatch(at -> at[0] <= one.start
                            && one.end <= at[1] && at[1] - at[0] <= one.end - one.start + 2))
                    .count();
            if (sure == 0) {
                continue;
            }
            long knownMembers = members.stream().filter(at -> listed.stream().anyMatch(one -> one.start == at[0]
                    && one.end == at[1])).count();
            for (int[] at : members) {
                Occurrence known = listed.stream().filter(one -> one.start == at[0] && one.end == at[1])
                        .findFirst()
                        .orElse(null);
                String name = text.substring(at[0], at[1]);
                if (known != null) {
                    if (sure > 1 || sure * 3 >= members.size() || knownMembers >= members.size() - 1) {
                        known.support("list");
                    }
                } else
                    if (sure * 3 >= members.size() && sure > 1 && name.indexOf(' ') < 0 && !KnownNames.isEnglish(name)
                            && names.trie().get(name) == null && !isNumber(name) && listed.stream().noneMatch(
                                    one -> one.start < at[1] && at[0] < one.end)
                            && line.at(at[0], at[1]) == null) {
                                occurrences.add(new Occurrence(at[0], at[1], name, FAIR - 0.08));
                                occurrences.getLast().rule = "list";
                            }
            }
        }
        for (int i = 1; i < occurrences.size(); i++) {
            Occurrence a = occurrences.get(i - 1);
            Occurrence b = occurrences.get(i);
            boolean pair = a.end <= b.start && isListGap(text, a.end, b.start);
            if (pair && !a.isSure() && !b.isSure()
                    && INSTALLED.matcher(text).region(Math.max(0, a.start - 16), a.start).find()) {
                a.support("install");
                b.support("install");
            } else if (pair && a.isSure() != b.isSure()) {
                Occurrence unsure = a.isSure() ? b : a;
                if (Character.isUpperCase(unsure.surface.charAt(0))
                        || USING.matcher(text).region(Math.max(0, a.start - 16), a.start)
                                .find()) {
                    unsure.support("list");
                }
            }
        }
    }

    private double confidence(Line line, Name name, String surface, int start, int end) {
        boolean code = line.isCode(start, end);
        boolean exact = name.spellings().contains(surface);
        boolean capital = Character.isUpperCase(surface.charAt(0));
        boolean phrase = surface.indexOf(' ') > 0;
        if (phrase && !exact && surface.equals(surface.toLowerCase(Locale.ROOT))
                && (KnownNames.isEnglish(surface) || name
                        .strength() != Name.Strength.ANY
                        || name.spellings().stream().noneMatch(known -> known.indexOf(' ') > 0))) {
            return WEAK;
        }
        boolean opens = opensSentence(line.text(), start);
        boolean linkedHere = linkedInEpisode.contains(ProjectNames.plain(surface));
        return switch (name.strength()) {
            case ANY -> CERTAIN;
            case CASE -> {
                if (exact) {
                    yield opens && !phrase && KnownNames.isEnglish(surface) && !linkedHere
                            && !isVerbNext(line.text(), end)
                            && isWordNext(line.text(), end) ? FAIR - 0.15 : CERTAIN - 0.05;
                }
                boolean ordinary = KnownNames.isEnglish(surface);
                yield code && isWholeSpan(line, start, end) || !ordinary && (!phrase || capital) ? FAIR : WEAK;
            }
            case STRONG -> strong(line, start, end, exact, capital, opens, linkedHere, code);
            case NOT, NEVER -> 0;
        };
    }

    private double strong(Line line, int start, int end, boolean exact, boolean capital, boolean opens,
            boolean linkedHere,
            boolean code) {
        String text = line.text();
        if (code && (isWholeSpan(line, start, end) && end - start > 2 || linkedHere && opensSpan(line, start, end))) {
            return FAIR + 0.05;
        }
        Matcher software = IS_SOFTWARE.matcher(text).region(Math.min(text.length(), end + 1), text.length());
        if (end < text.length() && text.charAt(end) == ' ' && software.lookingAt() && (exact || capital)) {
            return FAIR;
        }
        if (SOFTWARE_NEXT.matcher(text).region(end, text.length()).lookingAt() && (capital && !opens || linkedHere)) {
            return FAIR;
        }
        if (capital && !isTitleCased(line, start, end)) {
            if (!opens) {
                return linkedHere || exact ? FAIR : WEAK;
            }
            if (isVerbNext(text, end)
                    && (linkedHere || line.depth() > 0 && !KnownNames.isEnglish(text.substring(start, end)))) {
                return FAIR;
            }
            return isVerbNext(text, end) && exact && text.substring(start, end).length() > 4 ? FAIR - 0.05 : WEAK;
        }
        return linkedHere && !KnownNames.isEnglish(text.substring(start, end)) ? FAIR : capital ? WEAK : HARDLY;
    }

    /// Whether a link or a piece of code begins with the words: `interrogate -vv tests`.
    private static boolean opensSpan(Line line, int start, int end) {
        Span span = line.at(start, end);
        return span != null && line.text().substring(span.start(), start).isBlank();
    }

    /// Whether neighbours are capitalised too, so that a capital says nothing.
    private static boolean isTitleCased(Line line, int start, int end) {
        if (line.heading()) {
            return true;
        }
        String text = line.text();
        int next = end + 1;
        boolean after = next < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(next));
        int at = start - 2;
        while (at >= 0 && Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        boolean before = start >= 2 && text.charAt(start - 1) == ' '
                && Character.isLetterOrDigit(text.charAt(start - 2))
                && Character.isUpperCase(text.charAt(at + 1));
        return after || before;
    }

    private static boolean isVerbNext(String text, int end) {
        return VERB_NEXT.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether running text goes on, rather than a bracket, a dash or the end.
    private static boolean isWordNext(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
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
        return to > from && to - from <= 12 && GAP.matcher(text).region(from, to).matches();
    }

    /// Whether the words belong to an address, a path, a handle, or a longer name that is not known.
    private boolean isPartOfSomethingElse(Line line, int start, int end) {
        String text = line.text();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end >= text.length() ? ' ' : text.charAt(end);
        if (before == '@' || before == '#'
                || before == '.' && start > 1 && text.charAt(start - 2) != '.' && text.charAt(
                        start - 2) != ' ') {
            return true;
        }
        if (before == '/' && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2)))) {
            return true;
        }
        if (isGivenName(text, start, end)) {
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
            String suffix = text.substring(Math.min(end + 1, stop), stop).toLowerCase(Locale.ROOT);
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
            String prefix = text.substring(from, start - 1).toLowerCase(Locale.ROOT);
            return !prefix.isEmpty()
                    && !Set.of("non", "pre", "post", "anti", "ex", "and", "via", "the", "using").contains(
                            prefix)
                    && names.trie().get(prefix) == null;
        }
        return false;
    }

    /// `Simon` in `Simon Willison`.
    private static boolean isGivenName(String text, int start, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1))
                && PersonNames
                        .isGiven(text.substring(start, end));
    }

    private Found add(String name, double confidence, String rule, String quote) {
        String key = key(name);
        Found one = found.get(key);
        if (one == null) {
            one = new Found(spelled(name), confidence, rule, quote);
            found.put(key, one);
        } else if (confidence > one.confidence) {
            one.confidence = confidence;
            one.rule = rule;
        }
        return one;
    }

    /// The name as its makers spell it, where the notes differ only in capitals and hyphens.
    private String spelled(String name) {
        Name known = names.trie().get(name);
        return known != null && known.strength().isProject()
                && ProjectNames.plain(known.name()).equals(ProjectNames.plain(name))
                        ? known.name()
                        : name;
    }

    /// One key for all spellings of a known name.
    private String key(String name) {
        Name known = names.trie().get(name);
        return ProjectNames.plain(known == null || !known.strength().isProject() ? name : known.name());
    }

    /// The plain names of everything linked as a project in some lines.
    static Set<String> linked(ProjectNames linkedNames, List<Line> lines) {
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
