package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A project, article or person with everything it is recognised by.
///
/// @param kind what it is
/// @param slug its permanent name in addresses, unique among its kind
/// @param name its name or title
/// @param url its main address, or null while none is known
/// @param authors who wrote the article, as far as the notes say; empty for other kinds
/// @param keys its keys in the order they were learned, each once
public record Entity(EntityKind kind, String slug, String name, @Nullable String url, List<String> authors,
        List<EntityKey> keys) {
    /// Copies the lists.
    public Entity {
        authors = List.copyOf(authors);
        keys = List.copyOf(keys);
    }

    /// The values of its keys of a scheme.
    public List<String> values(KeyScheme scheme) {
        var values = new ArrayList<String>();
        for (EntityKey key : keys) {
            if (key.scheme() == scheme) {
                values.add(key.value());
            }
        }
        return values;
    }

    /// The same entity with more keys.
    Entity with(Collection<EntityKey> more) {
        var all = new LinkedHashSet<>(keys);
        return all.addAll(more) ? new Entity(kind, slug, name, url, authors, List.copyOf(all)) : this;
    }
}
