package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Names by their words, to find the longest one that begins at a place in one walk.
final class NameTrie {
    /// A name found in a line.
    ///
    /// @param name what it is
    /// @param words how many words it takes
    record Match(Name name, int words) {}

    private static final class Node {
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

    private final Node root;
    /// Whether the nodes below the root belong to another trie too, so that they are copied before they are changed.
    private final boolean shared;

    NameTrie() {
        this(new Node(new HashMap<>(32_768), null), false);
    }

    private NameTrie(Node root, boolean shared) {
        this.root = root;
        this.shared = shared;
    }

    /// A trie with the same names, to which more can be added without changing this one.
    NameTrie copy() {
        return new NameTrie(root.copy(), true);
    }

    /// Adds a spelling; the first name that claims it keeps it.
    void add(String spelling, Name name) {
        // `.git` and `@nox` must not claim the bare words.
        if (spelling.isEmpty() || !Character.isLetterOrDigit(spelling.charAt(0))
                || !Character.isLetterOrDigit(spelling.charAt(spelling.length() - 1)) && "+#!?".indexOf(spelling.charAt(
                        spelling.length() - 1)) < 0) {
            return;
        }
        Node node = root;
        for (Word word : Word.split(spelling)) {
            Node next = node.next.get(word.lower());
            if (next == null || shared) {
                next = next == null ? new Node(new HashMap<>(2), null) : next.copy();
                node.next.put(word.lower(), next);
            }
            node = next;
        }
        if (node != root && node.name == null) {
            node.name = name;
        }
    }

    /// The name that has exactly these words, or null.
    @Nullable
    Name get(String spelling) {
        Node node = root;
        for (Word word : Word.split(spelling)) {
            node = node.next.get(word.lower());
            if (node == null) {
                return null;
            }
        }
        return node.name;
    }

    /// The longest name that begins at a word, or null. Words of one name stand apart by a space, hyphen or underscore.
    @Nullable
    Match longest(String text, List<Word> words, int at) {
        Node node = root.next.get(words.get(at).lower());
        Match found = null;
        for (int i = at; node != null;) {
            if (node.name != null) {
                found = new Match(node.name, i - at + 1);
            }
            i++;
            if (i == words.size() || node.next.isEmpty()
                    || !joined(text, words.get(i - 1).end(), words.get(i).start())) {
                break;
            }
            node = node.next.get(words.get(i).lower());
        }
        return found;
    }

    private static boolean joined(String text, int from, int to) {
        if (to - from != 1) {
            return to - from == 0;
        }
        char c = text.charAt(from);
        return c == ' ' || c == '-' || c == '_' || c == '\u00a0' || c == '&' || c == '\'' || c == '’' || c == '/';
    }
}
