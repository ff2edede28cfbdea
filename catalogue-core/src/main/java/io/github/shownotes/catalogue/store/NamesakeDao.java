package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/// People who go by one full name.
public final class NamesakeDao {
    /// A person with a name that somebody else has too.
    ///
    /// @param id their key
    /// @param accounts their accounts: `twitter/name`
    public record Namesake(long id, List<String> accounts) {
        /// Copies the list.
        public Namesake {
            accounts = List.copyOf(accounts);
        }
    }

    /// Those who share a full name, each group in the order they came.
    public List<List<Namesake>> groups(Handle handle) {
        var ids = new LinkedHashMap<String, List<Long>>();
        handle.createQuery("""
                           select alias_key, entity_id from alias
                           where kind = 'person' and alias_key like 'name:%' and alias_key in (
                               select alias_key from alias where kind = 'person' and alias_key like 'name:%'
                               group by alias_key having count(*) > 1)
                           order by alias_key, entity_id
                           """)
                .map((row, context) -> ids.computeIfAbsent(row.getString("alias_key"), none -> new ArrayList<>())
                        .add(row
                                .getLong("entity_id")))
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> accounts = new HashMap<>();
        handle.createQuery("""
                           select entity_id, substring(alias_key from 8) as account from alias
                           where kind = 'person' and alias_key like 'handle:%'
                           """)
                .map((row, context) -> accounts.computeIfAbsent(row.getLong("entity_id"), none -> new ArrayList<>())
                        .add(
                                row.getString("account")))
                .list();
        return ids.values()
                .stream()
                .map(group -> group.stream().map(id -> new Namesake(id, accounts.getOrDefault(id, List.of()))).toList())
                .toList();
    }
}
