package io.github.shownotes.catalogue.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what an earlier answer said where a later one says nothing: nothing stored is overwritten by nothing.
final class KeptFacts {
    /// The member of a kept answer that lists what is older than the answer itself.
    private static final String KEPT = "catalogue:kept";

    private KeptFacts() {}

    /// Completes a new answer with what the stored one said.
    ///
    /// @param fresh the new answer; changed in place
    /// @param stored the answer of the last time
    /// @param fields the members that are facts
    /// @return what the reader should know: which facts are missing for the first time; null when none is
    static @Nullable String complete(ObjectNode fresh, ObjectNode stored, List<String> fields) {
        Set<String> before = new HashSet<>(Json.strings(stored.path(KEPT)));
        var kept = new ArrayList<String>();
        for (String field : fields) {
            JsonNode old = stored.path(field);
            boolean wasThere = !old.isMissingNode() && !old.isNull();
            if (wasThere && fresh.path(field).getNodeType() != old.getNodeType()) {
                fresh.set(field, old);
                kept.add(field);
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        ArrayNode names = fresh.putArray(KEPT);
        kept.forEach(names::add);
        kept.removeAll(before);
        return kept.isEmpty() ? null : "it no longer says its " + String.join(", ", kept) + "; what was stored is kept";
    }
}
