package io.github.shownotes.catalogue.extract;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Every word that a table knows, found by its place in a text: no text is cut out for looking up a word.
///
/// A hash table with open addressing. Most words are short enough for their letters to fit into a number, so that a look at
/// one array tells whether a word is known; what that array costs in memory decides how fast a text is read.
final class Vocabulary {
    private static final int CAPACITY = 1 << 17;
    private static final int PACKED_LENGTH = 10;
    private static final int PACKED_BITS = 6;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    /// A small number for each character that words are packed from, in either case; 0 for the others.
    private static final byte[] CODES = codes();

    private static final class Ordinary {
        private static final Vocabulary WORDS = load();
    }

    /// The packed letters of a short word, or a negative number that many long words may share; 0 where there is none.
    private long[] keys;
    private @Nullable Lexeme[] lexemes;
    private int size;

    private Vocabulary(long[] keys, @Nullable Lexeme[] lexemes, int size) {
        this.keys = keys;
        this.lexemes = lexemes;
        this.size = size;
    }

    /// The bundled English words and given names.
    static Vocabulary ordinary() {
        return Ordinary.WORDS;
    }

    /// The same words, to which more can be added without changing this one.
    Vocabulary copy() {
        return new Vocabulary(keys.clone(), lexemes.clone(), size);
    }

    /// What is known of a word in any case, or null.
    @Nullable
    Lexeme find(String word) {
        return find(word, 0, word.length());
    }

    /// What is known of the word between two places of a text in any case, or null.
    @Nullable
    Lexeme find(String text, int start, int end) {
        long key = packed(text, start, end);
        if (key != 0) {
            return lexemes[slot(key, "")];
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return lexemes[slot(key(lower), lower)];
    }

    /// What is known of a word; from now on it is known.
    ///
    /// @param lower the word in lower case
    Lexeme add(String lower) {
        Lexeme known = lexemes[slot(key(lower), lower)];
        if (known == null) {
            if (4 * size > 3 * keys.length) {
                grow();
            }
            known = new Lexeme(lower);
            replace(known);
            size++;
        }
        return known;
    }

    /// Puts what is known of a word in place of what was.
    void replace(Lexeme lexeme) {
        long key = key(lexeme.lower());
        int slot = slot(key, lexeme.lower());
        keys[slot] = key;
        lexemes[slot] = lexeme;
    }

    /// Where a word is, or where it would be.
    private int slot(long key, String lower) {
        int last = keys.length - 1;
        int at = (int) (key * MIX >>> 32) & last;
        for (long there = keys[at]; there != 0; there = keys[at]) {
            Lexeme known = there == key ? lexemes[at] : null;
            if (known != null && (key > 0 || known.lower().equals(lower))) {
                break;
            }
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        @Nullable
        Lexeme[] old = lexemes;
        keys = new long[2 * old.length];
        lexemes = new @Nullable Lexeme[2 * old.length];
        for (Lexeme known : old) {
            if (known != null) {
                replace(known);
            }
        }
    }

    private static long key(String lower) {
        long packed = packed(lower, 0, lower.length());
        return packed != 0 ? packed : lower.hashCode() * MIX | Long.MIN_VALUE;
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
        var codes = new byte[128];
        String usual = "abcdefghijklmnopqrstuvwxyz0123456789.+#-_'";
        for (int i = 0; i < usual.length(); i++) {
            codes[usual.charAt(i)] = (byte) (i + 1);
            codes[Character.toUpperCase(usual.charAt(i))] = (byte) (i + 1);
        }
        return codes;
    }

    private static Vocabulary load() {
        var words = new Vocabulary(new long[CAPACITY], new @Nullable Lexeme[CAPACITY], 0);
        Bundled.lines(Vocabulary.class, "english-words.txt").forEach(word -> words.add(word).setEnglish());
        Bundled.lines(Vocabulary.class, "given-names.txt")
                .forEach(name -> words.add(name.toLowerCase(Locale.ROOT)).setGiven(name));
        return words;
    }
}
