package io.github.shownotes.catalogue.extract;

/// A set of pairs of words that may say yes to a pair it does not hold, but never no to one it holds (a Bloom filter with one
/// hash). Small enough to stay in the processor's cache, where the table it spares a look into is not.
final class WordPairs {
    private static final int BITS = 18;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] pairs;

    WordPairs() {
        this(new long[1 << BITS - 6]);
    }

    private WordPairs(long[] pairs) {
        this.pairs = pairs;
    }

    /// A set with the same pairs, to which more can be added without changing this one.
    WordPairs copy() {
        return new WordPairs(pairs.clone());
    }

    /// @param first the first word, as [Vocabulary#key(String)] writes it
    /// @param second the second word in the same form
    void add(long first, long second) {
        int bit = bit(first, second);
        pairs[bit >>> 6] |= 1L << bit;
    }

    /// Whether the pair may be in the set.
    boolean mayHold(long first, long second) {
        int bit = bit(first, second);
        return (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(long first, long second) {
        return (int) ((first * MIX ^ second) * MIX >>> Long.SIZE - BITS);
    }
}
