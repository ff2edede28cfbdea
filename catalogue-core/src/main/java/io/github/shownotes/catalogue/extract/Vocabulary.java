package io.github.shownotes.catalogue.extract;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Every word that a table knows, found by its place in a text: no text is cut out for looking up a word.
final class Vocabulary {
    private static final int MIX = 0x9E3779B1;

    private static final class Ordinary {
        private static final Vocabulary WORDS = load();
    }

    /// Open addressing; its length is a power of two and at least twice the number of words.
    private @Nullable Lexeme[] table;
    private int size;

    private Vocabulary(@Nullable Lexeme[] table, int size) {
        this.table = table;
        this.size = size;
    }

    /// The bundled English words and given names.
    static Vocabulary ordinary() {
        return Ordinary.WORDS;
    }

    /// The same words, to which more can be added without changing this one.
    Vocabulary copy() {
        return new Vocabulary(table.clone(), size);
    }

    /// What is known of a word, or null.
    @Nullable
    Lexeme find(String word) {
        return find(word, 0, word.length());
    }

    /// What is known of the word between two places of a text in any case, or null.
    @Nullable
    Lexeme find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                // In lower case it may have more letters or others than each letter by itself.
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                return table[slot(lower)];
            }
            hash = 31 * hash + lower(c);
        }
        for (int at = first(hash);; at = at + 1 & table.length - 1) {
            Lexeme known = table[at];
            if (known == null || isSame(known.lower(), text, start, end)) {
                return known;
            }
        }
    }

    /// What is known of a word; from now on it is known.
    ///
    /// @param lower the word in lower case
    Lexeme add(String lower) {
        Lexeme known = table[slot(lower)];
        if (known == null) {
            if (2 * (size + 1) > table.length) {
                grow();
            }
            known = new Lexeme(lower);
            table[slot(lower)] = known;
            size++;
        }
        return known;
    }

    /// Puts what is known of a word in place of what was.
    void replace(Lexeme lexeme) {
        table[slot(lexeme.lower())] = lexeme;
    }

    private int slot(String lower) {
        int at = first(lower.hashCode());
        for (Lexeme known = table[at]; known != null && !known.lower().equals(lower); known = table[at]) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private int first(int hash) {
        int mixed = hash * MIX;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }

    private void grow() {
        @Nullable
        Lexeme[] old = table;
        table = new @Nullable Lexeme[2 * old.length];
        for (Lexeme known : old) {
            if (known != null) {
                replace(known);
            }
        }
    }

    private static boolean isSame(String lower, String text, int start, int end) {
        int length = end - start;
        if (lower.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lower.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    private static Vocabulary load() {
        var words = new Vocabulary(new @Nullable Lexeme[1 << 18], 0);
        Bundled.lines(Vocabulary.class, "english-words.txt").forEach(word -> words.add(word).setEnglish());
        Bundled.lines(Vocabulary.class, "given-names.txt")
                .forEach(name -> words.add(name.toLowerCase(Locale.ROOT)).setGiven(name));
        return words;
    }
}
