package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Names by their words, to find the longest one that begins at a place in one walk.
final class NameTrie {
    /// A name found in a line.
    ///
    /// @param name what it is
    /// @param words how many words it takes
    record Match(Name name, int words) {}

    /// A place in the trie: the name that ends here, and what may follow.
    static final class Node {
        private final Map<String, Node> next;
        private @Nullable Name name;

        Node(Map<String, Node> next, @Nullable Name name) {
            this.next = next;
            this.name = name;
        }

        Node copy() {
            return new Node(new HashMap<>(next), name);
        }
    }

    /// The first two words of all names.
    private final WordPairs pairs;
    /// Holds the node of each first word.
    private final Vocabulary vocabulary;
    /// Whether the nodes belong to another trie too, so that they are copied before they are changed.
    private final boolean shared;

    /// A trie without names.
    ///
    /// @param vocabulary the words that are known; gets those of the names
    NameTrie(Vocabulary vocabulary) {
        this(vocabulary, new WordPairs(), false);
    }

    private NameTrie(Vocabulary vocabulary, WordPairs pairs, boolean shared) {
        this.vocabulary = vocabulary;
        this.pairs = pairs;
        this.shared = shared;
    }

    /// A trie with the same names, to which more can be added without changing this one.
    NameTrie copy() {
        return new NameTrie(vocabulary.copy(), pairs.copy(), true);
    }

    /// The words of all names, and ordinary ones.
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Adds a spelling; the first name that claims it keeps it.
    void add(String spelling, Name name) {
        // `.git` and `@nox` must not claim the bare words.
        if (spelling.isEmpty() || !Character.isLetterOrDigit(spelling.charAt(0))
                || !Character.isLetterOrDigit(spelling.charAt(spelling.length() - 1)) && "+#!?".indexOf(spelling.charAt(
                        spelling.length() - 1)) < 0) {
            return;
        }
        Node node = null;
        String first = "";
        int words = 0;
        for (int start = 0, end; start < spelling.length(); start = Word.next(spelling, end)) {
            end = Word.end(spelling, start);
            String word = spelling.substring(start, end).toLowerCase(Locale.ROOT);
            words++;
            if (node == null) {
                first = word;
                node = first(word);
            } else {
                if (words == 2) {
                    pairs.add(Vocabulary.key(first), Vocabulary.key(word));
                }
                node = next(node, word);
            }
        }
        if (node != null && node.name == null) {
            node.name = name;
            if (words == 1) {
                vocabulary.mark(first, WordSign.NAME);
                if (name.strength().isProject()) {
                    vocabulary.mark(first, WordSign.PROJECT_NAME);
                }
            }
        }
    }

    private Node first(String word) {
        Lexeme lexeme = vocabulary.mark(word, WordSign.BEGINS_NAME);
        Node node = lexeme.names();
        if (node == null || shared) {
            node = node == null ? new Node(new HashMap<>(2), null) : node.copy();
            vocabulary.put(lexeme.withNames(node), WordSign.BEGINS_NAME);
        }
        return node;
    }

    private Node next(Node before, String word) {
        Lexeme lexeme = vocabulary.mark(word, WordSign.CONTINUES_NAME);
        Node node = before.next.get(lexeme.lower());
        if (node == null || shared) {
            node = node == null ? new Node(new HashMap<>(2), null) : node.copy();
            before.next.put(lexeme.lower(), node);
        }
        return node;
    }

    /// The name that has exactly these words, or null.
    @Nullable
    Name get(String spelling) {
        Node node = null;
        for (int start = Word.next(spelling, 0), end; start < spelling.length(); start = Word.next(spelling, end)) {
            end = Word.end(spelling, start);
            Lexeme lexeme = vocabulary.lexeme(vocabulary.find(spelling, start, end));
            node = lexeme == null ? null : node == null ? lexeme.names() : node.next.get(lexeme.lower());
            if (node == null) {
                return null;
            }
        }
        return node == null ? null : node.name;
    }

    /// The longest name that begins at a word, or null. Words of one name stand apart by a space, hyphen or underscore.
    @Nullable
    Match longest(Words words, int at) {
        return longest(words, at, words.size());
    }

    /// The longest name that begins at a word and ends before another, or null.
    @Nullable
    Match longest(Words words, int at, int limit) {
        int signs = words.signs(at);
        if (!WordSign.BEGINS_NAME.in(signs) || !WordSign.NAME.in(signs) && !mayBeLonger(words, at, limit)) {
            return null;
        }
        Lexeme first = words.lexeme(at);
        Node node = first == null ? null : first.names();
        Match found = null;
        for (int i = at; node != null;) {
            if (node.name != null) {
                found = new Match(node.name, i - at + 1);
            }
            i++;
            if (!(i == at + 1 ? mayBeLonger(words, at, limit) : isContinued(words, i - 1, limit))) {
                break;
            }
            node = node.next.get(words.lower(i));
        }
        return found;
    }

    /// Whether it is certain, and told by a look at the words' signs, that no project's name begins at a word but another
    /// one-word name does.
    boolean isOnlySomethingElse(Words words, int at) {
        int signs = words.signs(at);
        return WordSign.NAME.in(signs) && !WordSign.PROJECT_NAME.in(signs) && !mayBeLonger(words, at, words.size());
    }

    /// Whether a name of more than one word may begin at a word.
    private boolean mayBeLonger(Words words, int at, int limit) {
        return isContinued(words, at, limit) && pairs.mayHold(words.key(at), words.key(at + 1));
    }

    /// Whether the word after one may be the next of a name.
    private static boolean isContinued(Words words, int at, int limit) {
        return at + 1 < limit && WordSign.CONTINUES_NAME.in(words.signs(at + 1))
                && joined(words.text(), words.end(at), words.start(at + 1));
    }

    private static boolean joined(String text, int from, int to) {
        if (to - from != 1) {
            return to - from == 0;
        }
        char c = text.charAt(from);
        return c == ' ' || c == '-' || c == '_' || c == '\u00a0' || c == '&' || c == '\'' || c == '’' || c == '/';
    }
}
