package io.github.shownotes.catalogue.extract;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Locale;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/// The words of a text in order, each looked up once: every rule reads here what is known of them.
///
/// All words share one array, so that a rule that looks at each word of a text reads memory from front to back.
final class Words extends AbstractList<Word> implements RandomAccess {
    private static final int USUAL_LENGTH = 5;
    /// How many numbers a word takes, and which is where.
    private static final int WIDTH = 4;
    private static final int END = 1;
    private static final int SIGNS = 2;
    private static final int PLACE = 3;

    private final String text;
    private final Vocabulary vocabulary;
    private final int size;
    private final int signs;
    private final int[] table;

    private Words(String text, Vocabulary vocabulary, int[] table, int size, int signs) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.table = table;
        this.size = size;
        this.signs = signs;
    }

    /// The words of a text with what a vocabulary knows of them.
    static Words of(String text, Vocabulary vocabulary) {
        int length = text.length();
        int[] table = new int[WIDTH * (length / USUAL_LENGTH + 1)];
        int used = 0;
        int all = 0;
        for (int start = Word.next(text, 0), end; start < length; start = Word.next(text, end)) {
            int place;
            int signs;
            // Nearly all words are short and of plain letters; those are read and looked up in one go.
            long packed = 0;
            int capitals = 0;
            end = start;
            for (char c = text.charAt(end); Vocabulary.isPlain(c); c = end < length ? text.charAt(end) : ' ') {
                packed = Vocabulary.pack(packed, c);
                capitals += c <= 'Z' ? 1 : 0;
                end++;
            }
            if (end > start && end - start <= Vocabulary.PACKED_LENGTH && (end == length || Vocabulary.ends(text.charAt(
                    end)))) {
                place = vocabulary.find(packed);
                signs = vocabulary.signs(place);
                if (capitals > 0 && PersonNames.isSpelledLikeName(text, start, end)) {
                    signs |= WordSign.PERSON_LIKE.bit;
                }
            } else {
                end = Word.end(text, start);
                place = vocabulary.find(text, start, end);
                signs = vocabulary.signs(place) | Word.signs(text, start, end);
            }
            if (used == table.length) {
                table = Arrays.copyOf(table, 2 * used);
            }
            table[used] = start;
            table[used + END] = end;
            table[used + SIGNS] = signs;
            table[used + PLACE] = place;
            used += WIDTH;
            all |= signs;
        }
        return new Words(text, vocabulary, table, used / WIDTH, all);
    }

    /// The text that the words stand in.
    String text() {
        return text;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Word get(int i) {
        return new Word(start(i), end(i), lower(i), signs(i));
    }

    /// Where a word begins.
    int start(int i) {
        return table[WIDTH * i];
    }

    /// Where a word ends.
    int end(int i) {
        return table[WIDTH * i + END];
    }

    /// The [WordSign]s of a word.
    int signs(int i) {
        return table[WIDTH * i + SIGNS];
    }

    /// The [WordSign]s of all words together.
    int signs() {
        return signs;
    }

    /// What the tables know of a word, or null.
    @Nullable
    Lexeme lexeme(int i) {
        return vocabulary.lexeme(table[WIDTH * i + PLACE]);
    }

    /// The number of a word that some table knows, as [Vocabulary#key(String)] has it.
    long key(int i) {
        return vocabulary.key(table[WIDTH * i + PLACE]);
    }

    /// A word in lower case.
    String lower(int i) {
        Lexeme known = lexeme(i);
        return known != null ? known.lower() : text.substring(start(i), end(i)).toLowerCase(Locale.ROOT);
    }

    /// The word that begins at a place of the text, or -1.
    int at(int place) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (start(middle) == place) {
                return middle;
            }
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
