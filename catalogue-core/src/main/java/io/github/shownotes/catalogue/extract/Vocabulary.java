package io.github.shownotes.catalogue.extract;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Every word that a table knows, found by its place in a text: no text is cut out for looking up a word.
///
/// A hash table with open addressing. Most words are short enough for their letters to fit into a number, so that a look at
/// one array tells whether a word is known, and a look at a second one tells its signs; how much memory a look-up touches
/// decides how fast a text is read.
final class Vocabulary {
    /// The place of a word that no table knows.
    static final int UNKNOWN = -1;

    private static final int CAPACITY = 1 << 17;
    /// The longest word whose letters fit into a number.
    static final int PACKED_LENGTH = 10;
    private static final int PACKED_BITS = 6;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    /// A small number for each character that words are packed from, in either case; 0 for the others.
    private static final byte[] CODES = codes();
    private static final int ASCII = 128;

    private static final class Ordinary {
        private static final Vocabulary WORDS = load();
    }

    /// The packed letters of a short word, or a negative number that many long words may share; 0 where there is none.
    private long[] keys;
    private int[] signs;
    private @Nullable Lexeme[] lexemes;
    private int size;

    private Vocabulary(long[] keys, int[] signs, @Nullable Lexeme[] lexemes, int size) {
        this.keys = keys;
        this.signs = signs;
        this.lexemes = lexemes;
        this.size = size;
    }

    /// The bundled English words, given names and the words that rules ask for.
    static Vocabulary ordinary() {
        return Ordinary.WORDS;
    }

    /// The same words, to which more can be added without changing this one.
    Vocabulary copy() {
        return new Vocabulary(keys.clone(), signs.clone(), lexemes.clone(), size);
    }

    /// Whether it is a letter that words are packed from.
    static boolean isPlain(char c) {
        return c >= 'A' && c <= 'z' && (c >= 'a' || c <= 'Z');
    }

    /// Whether a word of plain letters certainly ends before a character.
    static boolean ends(char c) {
        return c < ASCII && c != '.' && c != '+' && c != '#' && (c < '0' || c > '9');
    }

    /// Adds a plain letter to the packed letters of a word.
    static long pack(long packed, char c) {
        return packed << PACKED_BITS | CODES[c];
    }

    /// The place of the word with these packed letters, or [#UNKNOWN].
    int find(long packed) {
        int at = slot(packed, "");
        return keys[at] == 0 ? UNKNOWN : at;
    }

    /// The place of the word between two places of a text, in any case, or [#UNKNOWN].
    int find(String text, int start, int end) {
        long key = packed(text, start, end);
        if (key != 0) {
            return find(key);
        }
        int at = slotOfLong(text.substring(start, end).toLowerCase(Locale.ROOT));
        return keys[at] == 0 ? UNKNOWN : at;
    }

    /// What is known of a word in any case, or null.
    @Nullable
    Lexeme find(String word) {
        int at = find(word, 0, word.length());
        return at == UNKNOWN ? null : lexemes[at];
    }

    /// The [WordSign]s of the word at a place.
    int signs(int at) {
        return at == UNKNOWN ? 0 : signs[at];
    }

    /// What is known of the word at a place, or null.
    @Nullable
    Lexeme lexeme(int at) {
        return at == UNKNOWN ? null : lexemes[at];
    }

    /// Gives a word a sign, and makes it known if it was not.
    ///
    /// @param lower the word in lower case
    /// @return what is known of the word
    Lexeme mark(String lower, WordSign sign) {
        Lexeme known = find(lower);
        return put(known == null ? new Lexeme(lower, null, null) : known, sign);
    }

    /// Puts what is known of a word in place of what was, with a further sign.
    Lexeme put(Lexeme lexeme, WordSign sign) {
        if (4 * size > 3 * keys.length) {
            grow();
        }
        int at = slot(lexeme.lower());
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key(lexeme.lower());
        signs[at] |= sign.bit;
        lexemes[at] = lexeme;
        return lexeme;
    }

    private int slot(String lower) {
        long packed = packed(lower, 0, lower.length());
        return packed != 0 ? slot(packed, "") : slotOfLong(lower);
    }

    private int slotOfLong(String lower) {
        return slot(keyOfLong(lower), lower);
    }

    /// Where a word is, or where it would be.
    private int slot(long key, String lower) {
        int last = keys.length - 1;
        int at = (int) (key * MIX >>> 32) & last;
        for (long there = keys[at]; there != 0; there = keys[at]) {
            if (there == key && (key > 0 || isAt(at, lower))) {
                break;
            }
            at = at + 1 & last;
        }
        return at;
    }

    private boolean isAt(int at, String lower) {
        Lexeme known = lexemes[at];
        return known != null && known.lower().equals(lower);
    }

    private void grow() {
        int[] oldSigns = signs;
        @Nullable
        Lexeme[] old = lexemes;
        keys = new long[2 * old.length];
        signs = new int[2 * old.length];
        lexemes = new @Nullable Lexeme[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            Lexeme known = old[i];
            if (known != null) {
                int at = slot(known.lower());
                keys[at] = key(known.lower());
                signs[at] = oldSigns[i];
                lexemes[at] = known;
            }
        }
    }

    /// The number under which the word at a place is kept.
    long key(int at) {
        return keys[at];
    }

    /// The number under which a word is kept. Short words have different ones, long words may share theirs.
    static long key(String lower) {
        long packed = packed(lower, 0, lower.length());
        return packed != 0 ? packed : keyOfLong(lower);
    }

    private static long keyOfLong(String lower) {
        return lower.hashCode() * MIX | Long.MIN_VALUE;
    }

    /// The letters of a word as a number, the same for either case; 0 for a long word and one with unusual characters.
    private static long packed(String text, int start, int end) {
        if (end - start > PACKED_LENGTH) {
            return 0;
        }
        long packed = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int code = c < CODES.length ? CODES[c] : 0;
            if (code == 0) {
                return 0;
            }
            packed = packed << PACKED_BITS | code;
        }
        return packed;
    }

    private static byte[] codes() {
        var codes = new byte[ASCII];
        String usual = "abcdefghijklmnopqrstuvwxyz0123456789.+#-_'";
        for (int i = 0; i < usual.length(); i++) {
            codes[usual.charAt(i)] = (byte) (i + 1);
            codes[Character.toUpperCase(usual.charAt(i))] = (byte) (i + 1);
        }
        return codes;
    }

    private static Vocabulary load() {
        var words = new Vocabulary(new long[CAPACITY], new int[CAPACITY], new @Nullable Lexeme[CAPACITY], 0);
        Bundled.lines(Vocabulary.class, "english-words.txt").forEach(word -> words.mark(word, WordSign.ENGLISH));
        for (String name : Bundled.lines(Vocabulary.class, "given-names.txt")) {
            words.put(words.mark(name.toLowerCase(Locale.ROOT), WordSign.GIVEN).withGiven(name), WordSign.GIVEN);
        }
        PersonNames.BESIDE.forEach(word -> words.mark(word, WordSign.BESIDE_PERSON));
        PersonPhrases.words().forEach(word -> words.mark(word, WordSign.IN_PERSON_PHRASE));
        PersonNames.PARTICLES.forEach(word -> words.mark(word, WordSign.PARTICLE));
        NameEvidence.BEING.forEach(word -> words.mark(word, WordSign.BEING));
        MakerRoles.REPOSITORY_WORDS.forEach(word -> words.mark(word, WordSign.REPOSITORY));
        InstallCommands.WORDS.forEach(word -> words.mark(word, WordSign.INSTALLING));
        return words;
    }
}
