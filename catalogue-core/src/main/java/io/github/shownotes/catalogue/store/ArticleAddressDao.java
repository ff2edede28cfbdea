package io.github.shownotes.catalogue.store;

import java.util.HashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/// Which article is found at which address.
public final class ArticleAddressDao {
    /// Every article by the keys of its addresses; of several with one address the first.
    public Map<String, Long> owners(Handle handle) {
        var owners = new HashMap<String, Long>();
        handle.createQuery("""
                           select alias_key, min(entity_id) as owner from alias
                           where kind = 'article' and alias_key like 'url:%'
                           group by alias_key
                           """)
                .map((row, context) -> owners.put(row.getString("alias_key"), row.getLong("owner")))
                .list();
        return owners;
    }
}
