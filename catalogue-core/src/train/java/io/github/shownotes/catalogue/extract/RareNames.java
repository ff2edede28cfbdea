package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that were read from the notes and occur in one episode only.
///
/// Somebody who learns from notes whose every name is known learns to trust unknown names less than notes deserve that nobody
/// has read before. So learning goes without these names.
final class RareNames {
    private RareNames() {}

    static Set<String> of(List<TitleExample> examples) {
        Set<String> heard = KnownNames.heard();
        Map<String, Set<Integer>> episodes = new HashMap<>();
        for (TitleExample one : examples) {
            List<Word> words = one.context().lines().get(one.at()).words();
            for (int i = 0; i < words.size(); i++) {
                NameTrie.Match match = KnownNames.bundled().trie().longest((Words) words, i, words.size());
                if (match != null) {
                    episodes.computeIfAbsent(match.name().name(), name -> new HashSet<>()).add(one.episode());
                }
            }
        }
        heard.removeIf(name -> episodes.getOrDefault(name, Set.of()).size() > 1);
        return heard;
    }
}
