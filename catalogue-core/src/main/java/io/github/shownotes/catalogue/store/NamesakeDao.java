package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/// People, as far as it matters whether two of them are one.
public final class NamesakeDao {
    /// A person.
    ///
    /// @param id their key
    /// @param name what they are called
    /// @param names the keys of their full names
    /// @param accounts their accounts: `twitter/name`
    public record Namesake(long id, String name, List<String> names, List<String> accounts) {
        /// Copies the lists.
        public Namesake {
            names = List.copyOf(names);
            accounts = List.copyOf(accounts);
        }
    }

    /// Everybody with a full name or an account, in the order they came.
    public List<Namesake> all(Handle handle) {
        Map<Long, Namesake> people = new LinkedHashMap<>();
        handle.createQuery("""
                           select a.entity_id, a.alias_key, e.name
                           from alias a
                           join entity e on e.id = a.entity_id
                           where a.kind = 'person' and (a.alias_key like 'name:%' or a.alias_key like 'handle:%')
                           order by a.entity_id, a.alias_key
                           """)
                .map((row, context) -> {
                    String key = row.getString("alias_key");
                    String value = key.substring(key.indexOf(':') + 1);
                    boolean account = key.startsWith("handle:");
                    var one = new Namesake(row.getLong("entity_id"), row.getString("name"), account
                            ? List.of()
                            : List.of(value), account ? List.of(value) : List.of());
                    return people.merge(one.id, one, NamesakeDao::both);
                })
                .list();
        return List.copyOf(people.values());
    }

    private static Namesake both(Namesake one, Namesake other) {
        var names = new ArrayList<>(one.names);
        names.addAll(other.names);
        var accounts = new ArrayList<>(one.accounts);
        accounts.addAll(other.accounts);
        return new Namesake(one.id, one.name, names, accounts);
    }
}
