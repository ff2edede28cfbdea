package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Run;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Person;

/// Finds the people that a segment names or links.
final class PeopleFinder {
    /// How much of the text beside a name is looked at.
    private static final int REACH = 300;
    /// How many people an address is compared with.
    private static final int MOST_COMPARED = 200;
    private static final double LINKED = 0.95;
    private static final double PHRASE = 0.85;
    private static final double ALONE = 0.8;
    private static final double NAMED = 0.65;
    private static final double DOUBTFUL = 0.3;
    private static final Pattern HANDLE = Pattern
            .compile("(?<![\\w/.@])@([A-Za-z_][\\w.-]{1,30}\\w(?:@[\\w-]+(?:\\.[\\w-]+)+)?)");
    private static final Pattern ONLY_NAMES = Pattern
            .compile("(?i)^[\\s(–—-]*(?:(?:by|from|via|author:?|with|guests?:?|and)\\s+)?$");
    /// `Title - Name`, `Title, Name, Name`: what follows the title is who wrote it.
    private static final Pattern BYLINE_START = Pattern
            .compile("[^\\s,–—-][\\w?!)”\"’']*(?:,|\\s[–—-])\\s+(?:by\\s+)?$");
    private static final Pattern ONLY_MORE_NAMES = Pattern.compile(
            "^(?:,?\\s+(?:and\\s+|&\\s+)?\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:v[ao]n\\s+|de\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,2}){0,6}[\\s.,]*$");
    private static final Pattern HEADING_JOINT = Pattern.compile("(?:\\s[-–—]|\\sby|\\(by|\\|)\\s*$");
    private static final Pattern ONE_MORE = Pattern.compile("^\\s*(?:,|and|&).*");
    private static final Pattern MAKER_JOINT = Pattern.compile("(?:,?\\s+(?:by|from)|\\s*[,–—-])\\s+$");
    /// A bullet that begins with a name and then only says who or where that is.
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?i)^(?:\\s*[-–—,]\\s+(?!is\\b).{0,60}|\\s+(?:on|at|of|in|for|over at|via|through)\\s+.{0,50}|\\s*(?:&|and)\\s*(?:others|team|co\\b).*)$");
    private static final Pattern LABEL = Pattern.compile("^\\s*([\\p{L}\\p{N}._-]{2,30}):\\s*$");
    private static final Pattern AFTER_NAME = Pattern.compile("^[\\s,)(.–—:-]*$");
    private static final Pattern BESIDE = Pattern.compile("^[\\s,:(–—-]{1,5}$|^$");
    private static final Pattern LIST_GAP = Pattern.compile("^(?:\\s*(?:,|&|/|\\+)\\s*|\\s+)?(?:and\\s+|&\\s*)?$");
    private static final Pattern BELONGS_TO = Pattern
            .compile(" \\((?:of |from |creator of |author of )?| from (?:\\w+ and )?");
    private static final Pattern COMES_FROM = Pattern.compile(" (?:from|by) $");
    private static final Pattern I_MADE = Pattern
            .compile("\\bI(?:’ve|'ve)? (?:created|made|built|wrote|published|released|developed)\\b");
    private static final int SHORTEST_TITLE = 12;
    private static final Pattern NICKNAME = Pattern.compile(
            "(?i)^(?:via|suggested by|sent in by|submitted by|recommended by|thanks(?: to)?)(?: (?:listener|creator|user|twitter user))? ([\\p{L}\\d_-]{4,30})$");
    /// `thanks to twitter user` and a nickname, which may fall into several words.
    private static final int LONGEST_THANKS = 40;
    private static final Pattern SOCIAL_USER = Pattern.compile("^/@?([^/?#]+)/?(?:status|[?#]|$).*");

    private static final class Found {
        private String name;
        private final Set<String> urls = new LinkedHashSet<>();
        private final Set<String> handles = new LinkedHashSet<>();
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private double confidence;
        private boolean isMaker;
        /// Mentioned for something of its own, such as a talk with the hosts, whatever else they did.
        private boolean isSpokenOf;
        private final String rule;
        private final String quote;

        Found(String name, double confidence, String rule, String quote) {
            this.name = name;
            this.confidence = confidence;
            this.rule = rule;
            this.quote = quote;
        }
    }

    private final KnownNames names;
    /// The hosts' full names by every plain name they go by.
    private final Map<String, String> hosts;
    private final Set<String> fullNamesInEpisode;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Found> byPlainName = new HashMap<>();
    private final Set<String> urls = new HashSet<>();
    private Role maker = Role.AUTHOR;

    /// A finder for the segments of one episode.
    ///
    /// @param names the project names known, which are no people
    /// @param hosts who presents the show: never mentions
    /// @param fullNamesInEpisode every full name in the episode, so that a first name alone is no further person
    PeopleFinder(KnownNames names, List<Person> hosts, Set<String> fullNamesInEpisode) {
        this.names = names;
        this.hosts = new LinkedHashMap<>();
        for (Person host : hosts) {
            if (host.role().equals(Person.HOST)) {
                this.hosts.put(plain(host.name()), host.name());
                this.hosts.put(plain(host.givenName()), host.name());
                host.aliases().forEach(alias -> this.hosts.put(plain(alias), host.name()));
            }
        }
        this.fullNamesInEpisode = fullNamesInEpisode;
    }

    /// The people of a segment in order of appearance, unsure ones included.
    ///
    /// @param makers the roles of somebody of whom the segment only says "by"
    /// @param owners the plain names of the accounts that hold the repositories linked in the segment
    List<Mention> find(SegmentKind kind, List<Line> lines, Set<Role> makers, Set<String> owners) {
        found.clear();
        byPlainName.clear();
        urls.clear();
        this.maker = makers.contains(Role.MAINTAINER) ? Role.MAINTAINER : Role.AUTHOR;
        for (Line line : lines) {
            line(kind, line);
        }
        for (Found one : found) {
            if (one.isMaker && one.roles.contains(maker)) {
                one.roles.addAll(makers);
            }
            if (owners.contains(plain(one.name))
                    || one.handles.stream().anyMatch(handle -> owners.contains(plain(handle)))) {
                one.roles.add(Role.MAINTAINER);
            }
        }
        var mentions = new ArrayList<Mention>();
        for (Found one : found) {
            if (one.roles.size() > 1 && !one.isSpokenOf) {
                one.roles.remove(Role.MENTIONED);
            }
            mentions.add(new Mention.PersonMention(one.name, List.copyOf(one.urls), List.copyOf(one.handles), one.roles,
                    new Evidence(one.rule, one.quote, one.confidence)));
        }
        return mentions;
    }

    /// The authors found in the segment that was searched last.
    List<String> authors() {
        return found.stream().filter(one -> one.roles.contains(Role.AUTHOR) && one.confidence >= Evidence.THRESHOLD)
                .map(one -> one.name).toList();
    }

    private void line(SegmentKind kind, Line line) {
        String text = line.text();
        Map<Integer, Found> byEnd = new LinkedHashMap<>();
        PersonPhrases.Phrase running = null;
        boolean runningAlone = false;
        int lastEnd = -1;
        for (PersonNames.Candidate name : line.people()) {
            Span span = line.at(name.start(), name.end());
            boolean host = hosts.containsKey(plain(name.text())) && name.words() < 2;
            if (span != null && span.code() || isKnownThing(name) || host) {
                running = host ? running : null;
                continue;
            }
            String profile = span != null && (span.kind() == LinkKind.PERSON || span.kind() == LinkKind.SOCIAL)
                    ? span.url()
                    : null;
            boolean linked = profile != null;
            if (!name.given() && !linked && (name.words() < 2 || name.ordinary())) {
                running = null;
                continue;
            }
            boolean continues = lastEnd >= 0 && LIST_GAP.matcher(text.substring(lastEnd, name.start())).matches();
            PersonPhrases.Phrase phrase = PersonPhrases.before(text, name.start());
            if (phrase == null && isMakerOfWhatPrecedes(line, name.start())) {
                phrase = PersonPhrases.MAKER_OF_THIS;
            }
            if (phrase == null && continues) {
                phrase = running;
            }
            PersonPhrases.Phrase after = phrase == null ? PersonPhrases.after(text, name.end()) : null;
            boolean alone = (isAlone(line, name) || continues && runningAlone)
                    && (line.heading() || !isInsideTitle(span, name));
            Found person = judge(kind, line, name, phrase, after, linked, alone);
            if (person != null && kind != SegmentKind.GUEST && isMakerOfNamedProject(line, name, phrase)) {
                person.roles.add(Role.MAINTAINER);
            }
            lastEnd = name.end();
            running = person == null ? null : phrase;
            runningAlone = person != null && alone;
            if (person != null) {
                person.isSpokenOf |= phrase != null && phrase.role() == Role.MENTIONED;
                person.isMaker |= alone && !line.heading() || phrase != null && phrase.role() == null;
                byEnd.put(name.end(), person);
                if (profile != null) {
                    addUrl(person, profile);
                    addHandleOf(person, profile);
                }
            }
        }
        nickname(line);
        handles(line, byEnd);
        personLinks(kind, line, byEnd);
    }

    private @Nullable Found judge(SegmentKind kind, Line line, PersonNames.Candidate name,
            PersonPhrases.@Nullable Phrase before,
            PersonPhrases.@Nullable Phrase after, boolean linked, boolean alone) {
        Matcher label = LABEL.matcher(before(line, name.start()));
        if (before == null && label.matches() && isProject(label.group(1))) {
            before = new PersonPhrases.Phrase(Role.MAINTAINER);
        }
        boolean full = name.words() >= 2;
        boolean plausible = name.given()
                && (!name.ordinary() || before != null || after != null || linked || alone || kind == SegmentKind.GUEST)
                || full && !name.ordinary()
                        && !KnownNames.isEnglish(name.text().substring(0, firstWordEnd(name.text())));
        if (!full) {
            boolean known = fullNamesInEpisode.contains(plain(name.text()));
            if (known || !name.given() || before == null && !linked && !(alone && !line.heading())) {
                return null;
            }
            return add(name.text(), role(before, after, kind, alone), linked ? LINKED : NAMED,
                    linked ? "link" : "phrase",
                    line.sentence(name.start(), name.end()));
        }
        if (!plausible) {
            return null;
        }
        Role role = role(before, after, kind, alone);
        String quote = line.sentence(name.start(), name.end());
        if (linked) {
            return add(name.text(), role, LINKED, "link", quote);
        }
        if (kind == SegmentKind.GUEST) {
            return add(name.text(), Role.GUEST, PHRASE, "guest", quote);
        }
        if (before != null || after != null && name.given()) {
            return add(name.text(), role, PHRASE, "phrase", quote);
        }
        if (alone) {
            return add(name.text(), role, name.given() ? ALONE : NAMED - 0.1, "alone", quote);
        }
        return name.given() && !name.ordinary()
                ? add(name.text(), Role.MENTIONED, NAMED, "name", quote)
                : add(name.text(), Role.MENTIONED, DOUBTFUL, "name", quote);
    }

    /// `[Title](link) by Name`, `[Title](link) - Name`, and the same in a heading without a link.
    private static boolean isMakerOfWhatPrecedes(Line line, int start) {
        Matcher joint = MAKER_JOINT.matcher(line.text()).region(Math.max(0, start - REACH), start);
        if (!endsInJoint(before(line, start)) || !joint.find()) {
            return false;
        }
        boolean by = joint.group().strip().startsWith("by") || joint.group().strip().startsWith("from");
        boolean afterTitle = line.depth() > 0 && line.spans().isEmpty() && joint.start() > SHORTEST_TITLE
                && (by || !joint.group().startsWith(",")) && Character.isUpperCase(line.text().strip().charAt(0));
        return line.heading() && by || afterTitle || line.spans().stream()
                .anyMatch(span -> span.url() != null && Math.abs(span.end() - joint
                        .start()) <= 1
                        && (by || span.kind() == LinkKind.ARTICLE || span.kind() == LinkKind.VIDEO || span
                                .kind() == LinkKind.PROJECT || span.kind() == LinkKind.BOOK));
    }

    /// Whether the name is only a part of what an article is called.
    private static boolean isInsideTitle(@Nullable Span span, PersonNames.Candidate name) {
        return span != null && (span.kind() == LinkKind.ARTICLE || span.kind() == LinkKind.VIDEO)
                && span.start() == name.start()
                && span.end() - name.end() > 3;
    }

    /// `Name (project)`, `Name from project`, `project from Name`, and `via Name: … so I created …`.
    private boolean isMakerOfNamedProject(Line line, PersonNames.Candidate name,
            PersonPhrases.@Nullable Phrase phrase) {
        String text = line.text();
        Matcher after = BELONGS_TO.matcher(text).region(name.end(), text.length());
        if (after.lookingAt() && isProjectAt(line, after.end())) {
            return true;
        }
        Matcher before = COMES_FROM.matcher(text).region(0, name.start());
        if (before.find() && before.end() == name.start()) {
            String words = text.substring(0, before.start());
            for (int start = words.length(), tries = 0; start > 0 && tries < 4; tries++) {
                start = words.lastIndexOf(' ', start - 1);
                Name known = names.trie().get(words.substring(start + 1));
                if (known != null && known.strength().isProject() && known.strength() != Name.Strength.STRONG) {
                    return true;
                }
            }
        }
        return phrase != null && phrase.role() == Role.SUGGESTED_BY
                && I_MADE.matcher(text).region(name.end(), text.length())
                        .find();
    }

    private boolean isProjectAt(Line line, int start) {
        for (int i = 0; i < line.words().size(); i++) {
            if (line.words().get(i).start() == start) {
                NameTrie.Match match = names.trie().longest(line.text(), line.words(), i);
                return match != null && match.name().strength().isProject();
            }
        }
        return false;
    }

    /// Whether a text ends in a comma, a dash, "by" or "from" and a space: cheaper to see than to match from the beginning.
    private static boolean endsInJoint(String text) {
        String bare = text.stripTrailing();
        return bare.length() < text.length() && (bare.endsWith(",") || bare.endsWith("-") || bare.endsWith("–")
                || bare.endsWith("—") || bare.endsWith("by") || bare.endsWith("from"));
    }

    private static int firstWordEnd(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name.length() : end;
    }

    private Role role(PersonPhrases.@Nullable Phrase before, PersonPhrases.@Nullable Phrase after, SegmentKind kind,
            boolean alone) {
        if (kind == SegmentKind.GUEST) {
            return Role.GUEST;
        }
        PersonPhrases.Phrase phrase = before != null ? before : after;
        if (phrase != null) {
            Role told = phrase.role();
            return told == null ? maker : told;
        }
        return alone ? maker : Role.MENTIONED;
    }

    /// Whether a line says nothing but names, as bylines do.
    private static boolean isAlone(Line line, PersonNames.Candidate name) {
        if (line.heading()) {
            return HEADING_JOINT.matcher(before(line, name.start())).find()
                    && AFTER_NAME.matcher(after(line, name.end())).matches()
                    || name.given() && name.start() == 0 && line.text().startsWith(
                            " - ", name.end());
        }
        String before = before(line, name.start());
        if (name.given() && endsInJoint(before) && BYLINE_START.matcher(before).find()
                && ONLY_MORE_NAMES.matcher(after(line, name.end()))
                        .matches()) {
            return true;
        }
        if (name.given() && ONLY_NAMES.matcher(before).matches() && DESCRIBED.matcher(after(line, name.end()))
                .matches()) {
            return true;
        }
        if (!ONLY_NAMES.matcher(before).matches()) {
            return false;
        }
        String after = HANDLE.matcher(after(line, name.end())).replaceAll("");
        return (AFTER_NAME.matcher(after).matches()
                || after.length() < 60 && ONE_MORE.matcher(after).matches()
                        && Character.isUpperCase(firstLetter(after)));
    }

    private static String before(Line line, int start) {
        return line.text().substring(Math.max(0, start - REACH), start);
    }

    private static String after(Line line, int end) {
        return line.text().substring(end, Math.min(line.text().length(), end + REACH));
    }

    private boolean isProject(String word) {
        Name known = names.trie().get(word);
        return known != null && known.strength().isProject() && known.strength() != Name.Strength.STRONG;
    }

    private static char firstLetter(String text) {
        String bare = text.replaceFirst("^[\\s,&]*(?:and\\s+)?", "");
        return bare.isEmpty() ? 'x' : bare.charAt(0);
    }

    private boolean isKnownThing(PersonNames.Candidate name) {
        Name known = names.trie().get(name.text());
        if (known != null) {
            return known.strength() != Name.Strength.STRONG || name.words() == 1 && !name.given();
        }
        return false;
    }

    /// `via some_nick`: a line that thanks somebody by nothing but a nickname.
    private void nickname(Line line) {
        if (line.words().isEmpty() || line.words().size() > LONGEST_THANKS) {
            return;
        }
        Matcher thanks = NICKNAME.matcher(line.text().strip());
        if (thanks.matches() && names.trie().get(thanks.group(1)) == null && !KnownNames.isEnglish(thanks.group(1))
                && !PersonNames.isGiven(thanks.group(1))) {
            Found person = add(thanks.group(1), Role.SUGGESTED_BY, NAMED, "nickname", line.text().strip());
            if (thanks.group().contains(" creator ")) {
                person.roles.add(Role.MAINTAINER);
            }
        }
    }

    private void handles(Line line, Map<Integer, Found> byEnd) {
        if (line.text().indexOf('@') < 0) {
            return;
        }
        Matcher handle = HANDLE.matcher(line.text());
        while (handle.find()) {
            Span span = line.at(handle.start(), handle.end());
            if (span != null && span.code()) {
                continue;
            }
            String user = handle.group();
            if (hosts.containsKey(plain(user))) {
                host(user, line, handle.start(), handle.end());
                continue;
            }
            Found beside = beside(line, handle.start(), byEnd);
            String profile = span != null && span.kind() == LinkKind.PERSON ? span.url() : null;
            boolean linked = profile != null;
            PersonPhrases.Phrase phrase = PersonPhrases.before(line.text(), handle.start());
            if (beside != null) {
                addHandle(beside, user);
                if (profile != null) {
                    addUrl(beside, profile);
                }
            } else if (linked || !isThing(user) && (phrase != null || isOnlyHandles(line.text()))) {
                Found person = add(user,
                        role(phrase, PersonPhrases.after(line.text(), handle.end()), SegmentKind.TOPIC, line
                                .text().strip().length() == user.length()),
                        linked ? LINKED : NAMED, linked ? "link" : "handle", line
                                .sentence(handle.start(), handle.end()));
                addHandle(person, user);
                if (profile != null) {
                    addUrl(person, profile);
                }
            } else {
                addHandle(add(user, Role.MENTIONED, DOUBTFUL, "handle", line.sentence(handle.start(), handle.end())),
                        user);
            }
        }
    }

    /// Whether a handle is really a decorator or something else that is known, such as `@classmethod`.
    private boolean isThing(String handle) {
        return names.trie().get(handle) != null || handle.indexOf('.') > 0;
    }

    private static boolean isOnlyHandles(String text) {
        return HANDLE.matcher(text).replaceAll("").isBlank() && text.indexOf('.') < 0;
    }

    private void personLinks(SegmentKind kind, Line line, Map<Integer, Found> byEnd) {
        for (Span span : line.spans()) {
            String url = span.url();
            if (span.kind() != LinkKind.PERSON || url == null
                    || urls.contains(url)) {
                continue;
            }
            String handle = handleOf(url);
            if (handle != null && hosts.containsKey(plain(handle))) {
                host(handle, line, span.start(), span.end());
                continue;
            }
            Found beside = beside(line, span.start(), byEnd);
            String text = line.text().substring(span.start(), span.end()).strip();
            if (hosts.containsKey(plain(text))) {
                host(text, line, span.start(), span.end());
                continue;
            }
            if (beside == null) {
                String name = nameIn(text, handle);
                if (name == null) {
                    beside = whoseAddress(url);
                } else {
                    PersonPhrases.Phrase phrase = PersonPhrases.before(line.text(), span.start());
                    beside = add(name, role(phrase, null, kind, line.text().strip().equals(text)), LINKED - 0.1, "link",
                            line
                                    .sentence(span.start(), span.end()));
                }
                if (beside == null) {
                    continue;
                }
            }
            addUrl(beside, url);
            addHandleOf(beside, url);
        }
    }

    /// A host who is not only the presenter here: the text gives their handle or profile.
    private void host(String called, Line line, int start, int end) {
        String name = hosts.get(plain(called));
        if (name != null) {
            add(name, Role.MENTIONED, ALONE, "host", line.sentence(start, end));
        }
    }

    /// The name that a profile link's text gives, else the handle, else null.
    private static @Nullable String nameIn(String text, @Nullable String handle) {
        boolean address = text.indexOf('/') >= 0 || text.matches("\\S+\\.\\p{L}{2,}");
        boolean word = !text.isEmpty() && text.indexOf(' ') < 0 && !ProjectNames.isGeneric(text)
                && !KnownNames.isEnglish(text);
        if (!address) {
            for (PersonNames.Candidate name : Line.of(List.of(Run.plain(text)), false, 0, Map.of()).people()) {
                if (name.words() > 1 && (name.given() || !name.ordinary())) {
                    return name.text();
                }
            }
            if (word) {
                return text;
            }
        }
        return handle == null ? null : "@" + handle;
    }

    /// The person found so far whose name stands in an address, or null.
    private @Nullable Found whoseAddress(String url) {
        String plain = plain(url);
        for (Found one : found.subList(0, Math.min(found.size(), MOST_COMPARED))) {
            String last = plain(one.name.substring(one.name.lastIndexOf(' ') + 1));
            if (last.length() > 3 && plain.contains(last)) {
                return one;
            }
        }
        return null;
    }

    private void addUrl(Found person, String url) {
        person.urls.add(url);
        urls.add(url);
    }

    private void addHandle(Found person, String handle) {
        person.handles.add(handle);
        byPlainName.putIfAbsent(plain(handle), person);
    }

    private void addHandleOf(Found person, String url) {
        String handle = handleOf(url);
        if (handle != null) {
            addHandle(person, "@" + handle);
        }
    }

    /// The user name in the address of a profile or post, or null.
    private static @Nullable String handleOf(String url) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            return null;
        }
        String path = address.rest();
        if (address.host().equals("bsky.app")) {
            path = path.replaceFirst("^/profile", "");
        } else
            if (!address.host().equals("twitter.com") && !address.host().equals("x.com") && !address.host().equals(
                    "github.com") && !path.startsWith("/@")) {
                        return null;
                    }
        Matcher user = SOCIAL_USER.matcher(path);
        return user.matches() ? user.group(1) : null;
    }

    private static @Nullable Found beside(Line line, int start, Map<Integer, Found> byEnd) {
        Found beside = null;
        for (Map.Entry<Integer, Found> entry : byEnd.entrySet()) {
            if (entry.getKey() <= start && BESIDE.matcher(line.text().substring(entry.getKey(), start)).matches()) {
                beside = entry.getValue();
            }
        }
        return beside;
    }

    private Found add(String rawName, Role role, double confidence, String rule, String quote) {
        boolean owner = rawName.endsWith("'s") || rawName.endsWith("’s");
        String name = owner ? rawName.substring(0, rawName.length() - 2) : rawName;
        String plain = plain(name);
        Found known = byPlainName.get(plain);
        if (known != null) {
            known.roles.add(role);
            known.confidence = Math.max(known.confidence, confidence);
            if (known.name.startsWith("@") && !name.startsWith("@")) {
                known.name = name;
            }
            return known;
        }
        var one = new Found(name, confidence, rule, quote);
        one.roles.add(role);
        found.add(one);
        byPlainName.put(plain, one);
        return one;
    }

    static String plain(String name) {
        return ProjectNames.plain(name.toLowerCase(Locale.ROOT));
    }
}
