package io.github.shownotes.catalogue.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which words a text has, in about ten bits a word: tells for certain that a name does not stand in it, and with some doubt
/// that it does. A Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970) over the words in
/// small letters.
///
/// Words are runs of letters and digits, so wherever a [Word] or an address spells a name, each of these runs is there.
public final class WordFilter {
    private static final int BITS_PER_WORD = 10;
    private static final int HASHES = 4;
    private static final int FEWEST_BYTES = 16;
    private static final int MOST_BYTES = 1 << 20;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final byte[] bits;

    private WordFilter(byte[] bits) {
        this.bits = bits;
    }

    /// The filter of all words of some texts.
    static WordFilter of(Collection<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> addWords(text, words));
        int bytes = FEWEST_BYTES;
        while (bytes < MOST_BYTES && bytes * Byte.SIZE < words.size() * BITS_PER_WORD) {
            bytes *= 2;
        }
        var filter = new WordFilter(new byte[bytes]);
        words.forEach(filter::add);
        return filter;
    }

    /// A filter as it was stored.
    ///
    /// @param bytes what [#bytes()] gave
    public static WordFilter stored(byte[] bytes) {
        return new WordFilter(bytes.clone());
    }

    /// What to store.
    public byte[] bytes() {
        return bits.clone();
    }

    /// A name to be looked for in many filters.
    public static final class Wanted {
        private final long[] hashes;

        /// Looks for all words of this name.
        public Wanted(String name) {
            var words = new HashSet<String>();
            addWords(name, words);
            this.hashes = words.stream().mapToLong(WordFilter::hash).toArray();
        }
    }

    /// Whether a name may stand in the text; when it is false, it certainly does not.
    public boolean mayHold(Wanted name) {
        for (long hash : name.hashes) {
            if (!mayHold(hash)) {
                return false;
            }
        }
        return true;
    }

    private static void addWords(String text, Set<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(String word) {
        long hash = hash(word);
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i);
            bits[bit >>> 3] |= (byte) (1 << (bit & 7));
        }
    }

    private boolean mayHold(long hash) {
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i);
            if ((bits[bit >>> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Two halves of one hash make as many as are needed (Kirsch and Mitzenmacher, "Less hashing, same performance", 2006).
    private int bit(long hash, int number) {
        int mixed = (int) hash + number * ((int) (hash >>> 32) | 1);
        return Integer.remainderUnsigned(mixed, bits.length * Byte.SIZE);
    }

    /// FNV-1a over the characters, with its bits mixed once more: the low ones alone differ too little between short words.
    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
