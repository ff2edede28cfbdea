package io.github.shownotes.catalogue.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// The project names that can be recognised without a link: the bundled gazetteer and what the catalogue has learned.
public final class KnownNames {
    /// Raised whenever rules or bundled tables change what is found.
    private static final String VERSION = "4";
    private static final List<String> GAZETTEERS = List.of("python", "data", "general");
    private static final List<String> HEARD = List.of("gazetteer/heard.tsv", "not-projects-heard.tsv");
    private static final List<String> EXCLUDED = List.of("not-projects-heard.tsv", "not-projects.tsv");
    private static final Set<String> CERTAINLY_ELSE = Set.of("language", "service", "os", "social");

    private static final class Bundle {
        private static final KnownNames NAMES = load(Set.of());
    }

    private final NameTrie trie;
    private final Map<String, Name> byHome;

    private KnownNames(NameTrie trie, Map<String, Name> byHome) {
        this.trie = trie;
        this.byHome = byHome;
    }

    /// The bundled names alone.
    public static KnownNames bundled() {
        return Bundle.NAMES;
    }

    /// The bundled names without some of those that were read from notes.
    static KnownNames without(Set<String> heard) {
        return load(heard);
    }

    /// The names that were read from notes.
    static Set<String> heard() {
        var heard = new HashSet<String>();
        for (String table : HEARD) {
            Bundled.lines(KnownNames.class, table).forEach(line -> heard.add(line.substring(0, line.indexOf('\t'))));
        }
        return heard;
    }

    /// These names and more that were learned.
    public KnownNames with(Collection<LearnedName> learned) {
        var names = new KnownNames(trie.copy(), byHome);
        for (LearnedName one : learned) {
            if (one.name().indexOf(' ') > 0 && !isTitled(one.name())) {
                continue;
            }
            Name.Strength strength = PersonNames.isGiven(one.name())
                    ? Name.Strength.STRONG
                    : one.name().length() < 4 ? Name.Strength.CASE : Name.Strength.ANY;
            names.trie.add(one.name(), new Name(one.name(), one.url(), checked(one.name(), strength), Set.of(one
                    .name())));
        }
        return names;
    }

    private static boolean isTitled(String name) {
        for (int start = Word.next(name, 0); start < name.length(); start = Word.next(name, Word.end(name, start))) {
            if (Character.isLowerCase(name.charAt(start))) {
                return false;
            }
        }
        return true;
    }

    /// Changes whenever the rules or the bundled names change, so that stored extractions can be told from current ones.
    public String version() {
        return VERSION;
    }

    /// The address of the project that is known by a name; null when none is, or only as a word of many meanings.
    public @Nullable String homeOf(String name) {
        Name known = trie.get(name);
        return known == null || known.home().isEmpty() || !known.strength().isProject() ? null : known.home();
    }

    NameTrie trie() {
        return trie;
    }

    /// The name whose home is an address, or null.
    @Nullable
    Name atHome(String url) {
        return byHome.get(homeKey(url));
    }

    /// Every word that some table knows.
    Vocabulary vocabulary() {
        return trie.vocabulary();
    }

    /// Whether every word of a text is an ordinary English word.
    static boolean isEnglish(String text) {
        Vocabulary ordinary = Vocabulary.ordinary();
        for (int start = Word.next(text, 0), end; start < text.length(); start = Word.next(text, end)) {
            end = Word.end(text, start);
            if (!WordSign.ENGLISH.in(ordinary.signs(ordinary.find(text, start, end)))) {
                return false;
            }
        }
        return true;
    }

    /// A name made of ordinary words is believed less: with a capital or a hyphen when spelled exactly, else only with
    /// further evidence.
    private static Name.Strength checked(String name, Name.Strength given) {
        if (given != Name.Strength.ANY || !isEnglish(name)) {
            return given;
        }
        boolean marked = name.chars().anyMatch(c -> Character.isUpperCase(c) || c == '-' || c == '_');
        return marked ? Name.Strength.CASE : Name.Strength.STRONG;
    }

    private static KnownNames load(Set<String> left) {
        var names = new KnownNames(new NameTrie(Vocabulary.ordinary().copy()), new HashMap<>());
        // The first to claim a spelling keeps it: what was read in context goes before what was listed without.
        names.read("gazetteer/heard.tsv", left);
        for (String table : EXCLUDED) {
            for (String line : Bundled.lines(KnownNames.class, table)) {
                String[] columns = line.split("\t", -1);
                if (HEARD.contains(table) && left.contains(columns[0])) {
                    continue;
                }
                names.add(columns[0], "", CERTAINLY_ELSE.contains(columns[1]) ? Name.Strength.NEVER : Name.Strength.NOT,
                        columns.length > 2 ? columns[2] : "");
            }
        }
        GAZETTEERS.forEach(gazetteer -> names.read("gazetteer/" + gazetteer + ".tsv", Set.of()));
        return names;
    }

    private void read(String gazetteer, Set<String> left) {
        for (String line : Bundled.lines(KnownNames.class, gazetteer)) {
            String[] columns = line.split("\t", -1);
            if (left.contains(columns[0])) {
                continue;
            }
            add(columns[0], columns[1], Name.Strength.valueOf(columns[2].toUpperCase(Locale.ROOT)), columns[3]);
        }
    }

    private void add(String name, String home, Name.Strength strength, String aliases) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(name);
        for (String alias : aliases.split("\\|")) {
            if (!alias.isBlank()) {
                spellings.add(alias.strip());
            }
        }
        boolean phrase = name.indexOf(' ') >= 0 || name.indexOf('-') >= 0;
        var known = new Name(name, home, phrase ? checked(name, strength) : strength, new HashSet<>(spellings));
        spellings.forEach(spelling -> trie.add(spelling, known));
        if (!home.isEmpty()) {
            byHome.putIfAbsent(homeKey(home), known);
        }
    }

    private static String homeKey(String url) {
        WebAddress address = WebAddress.of(url);
        return address == null
                ? url
                : (address.host() + "/" + String.join("/", address.segments())).toLowerCase(
                        Locale.ROOT);
    }
}
