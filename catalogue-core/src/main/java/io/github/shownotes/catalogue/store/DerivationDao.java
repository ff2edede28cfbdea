package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Category;
import io.github.shownotes.catalogue.enrich.CategoryAssignment;
import io.github.shownotes.catalogue.enrich.HealthFlag;
import io.github.shownotes.catalogue.enrich.ProjectText.Passage;
import io.github.shownotes.catalogue.enrich.ProjectText.Place;
import io.github.shownotes.catalogue.extract.Evidence;

/// What is derived from the rest of the catalogue, as the derivation reads and writes it. Nothing is written that is there
/// already.
public final class DerivationDao {
    /// A project whose categories and flags are to be derived.
    ///
    /// @param id its key
    /// @param slug its name in addresses
    /// @param names what it is called: its name, then its package's and its repository's
    public record Project(long id, String slug, List<String> names) {
        /// Copies the list.
        public Project {
            names = List.copyOf(names);
        }
    }

    /// A kept answer of a provider about one of a project's subjects that is no mere candidate.
    ///
    /// @param provider who answered
    /// @param subject what it was asked for
    /// @param status `ok`, `gone`, `refused` or `failed`; empty while it never answered
    /// @param raw the answer; empty when there is none
    /// @param checked the day of the last question, or null
    public record Answer(String provider, String subject, String status, String raw, @Nullable LocalDate checked) {}

    /// Every project that was not merged into another.
    public List<Project> projects(Handle handle) {
        return handle.createQuery("""
                                  select e.id, e.slug, e.name, p.repository, p.package_name
                                  from entity e
                                  join project p on p.entity_id = e.id
                                  where e.kind = 'project' and e.merged_into is null
                                  order by e.id
                                  """).map((row, context) -> project(row)).list();
    }

    private static Project project(ResultSet row) throws SQLException {
        var names = new LinkedHashSet<String>();
        names.add(row.getString("name"));
        String published = row.getString("package_name");
        if (published != null) {
            names.add(published);
        }
        String repository = row.getString("repository");
        if (repository != null) {
            names.add(repository.substring(repository.lastIndexOf('/') + 1));
        }
        return new Project(row.getLong("id"), row.getString("slug"), List.copyOf(names));
    }

    /// What the notes say of each project, by its key.
    public Map<Long, Set<Passage>> passages(Handle handle) {
        var passages = new HashMap<Long, Set<Passage>>();
        var about = new HashMap<Long, Set<Long>>();
        var nearby = new HashMap<Long, Set<String>>();
        handle.createQuery("""
                           select m.segment_id, m.entity_id, m.subject, m.quote, s.title, e.kind
                           from mention m
                           join segment s on s.id = m.segment_id
                           join entity e on e.id = m.entity_id
                           where m.confidence >= :threshold
                           order by m.segment_id, m.position
                           """).bind("threshold", Evidence.THRESHOLD).map((row, context) -> {
            long segment = row.getLong("segment_id");
            String quote = row.getString("quote");
            nearby.computeIfAbsent(segment, none -> new LinkedHashSet<>()).add(quote);
            if (row.getString("kind").equals("project")) {
                long entity = row.getLong("entity_id");
                Set<Passage> own = passages.computeIfAbsent(entity, none -> new LinkedHashSet<>());
                own.add(new Passage(quote, Place.SENTENCE));
                if (row.getBoolean("subject")) {
                    own.add(new Passage(row.getString("title"), Place.TITLE));
                    about.computeIfAbsent(entity, none -> new LinkedHashSet<>()).add(segment);
                }
            }
            return segment;
        }).list();
        about.forEach((entity, segments) -> segments.forEach(segment -> nearby.getOrDefault(segment, Set.of())
                .forEach(quote -> passages.computeIfAbsent(entity, none -> new LinkedHashSet<>())
                        .add(new Passage(quote, Place.NEARBY)))));
        return passages;
    }

    /// The answers about each project's subjects, by the project's key.
    public Map<Long, List<Answer>> answers(Handle handle) {
        var answers = new HashMap<Long, List<Answer>>();
        handle.createQuery(
                """
                select s.entity_id, s.provider, s.subject, a.status, a.raw, cast(a.checked_at as date) as checked
                from entity_subject s
                join enrichment a on a.provider = s.provider and a.subject = s.subject
                where not s.candidate
                order by s.entity_id, s.provider, s.subject
                """)
                .map((row, context) -> answers.computeIfAbsent(row.getLong("entity_id"), none -> new ArrayList<>())
                        .add(new Answer(row.getString("provider"), row.getString("subject"),
                                Objects.toString(row.getString("status"), ""), Objects.toString(row
                                        .getString("raw"), ""),
                                row.getObject("checked", LocalDate.class))))
                .list();
        return answers;
    }

    /// The last time each project's repository was renamed: the day and what happened, by the project's key.
    public Map<Long, HealthFlag> renames(Handle handle) {
        var renames = new HashMap<Long, HealthFlag>();
        handle.createQuery("""
                           select entity_id, detail, cast(happened_at as date) as day_of
                           from identity_event
                           where kind = 'renamed'
                           order by happened_at, id
                           """)
                .map((row, context) -> renames.put(row.getLong("entity_id"), new HealthFlag(HealthFlag.Kind.RENAMED, row
                        .getString("detail"), row.getObject("day_of", LocalDate.class))))
                .list();
        return renames;
    }

    /// Stores the categories and their names.
    ///
    /// @param assigned the categories of every project, by its key; what is stored of others goes
    /// @return how many projects have other categories than before
    public int storeCategories(Handle handle, List<Category> categories, Map<Long, List<CategoryAssignment>> assigned) {
        Map<String, Long> ids = categoryIds(handle, categories);
        var stored = new HashMap<Long, Set<CategoryAssignment>>();
        handle.createQuery("""
                           select ec.entity_id, c.slug, ec.main, ec.evidence
                           from entity_category ec
                           join category c on c.id = ec.category_id
                           """)
                .map((row, context) -> stored.computeIfAbsent(row.getLong("entity_id"), none -> new LinkedHashSet<>())
                        .add(new CategoryAssignment(row.getString("slug"), row.getBoolean("main"), row.getString(
                                "evidence"))))
                .list();
        var wanted = new LinkedHashMap<Long, Set<CategoryAssignment>>();
        assigned.forEach((id, list) -> wanted.put(id, new LinkedHashSet<>(list.stream()
                .map(one -> new CategoryAssignment(one.category(), one.main(), Stored.text(one.evidence(), 1000)))
                .toList())));
        Set<Long> changed = changed(stored, wanted);
        delete(handle, "delete from entity_category where entity_id = :id", changed);
        PreparedBatch insert = handle.prepareBatch("""
                                                   insert into entity_category (entity_id, category_id, main, evidence)
                                                   values (:id, :category, :main, :evidence)
                                                   """);
        for (Long id : changed) {
            for (CategoryAssignment one : wanted.getOrDefault(id, Set.of())) {
                insert.bind("id", id)
                        .bind("category", ids.get(one.category()))
                        .bind("main", one.main())
                        .bind("evidence", one.evidence())
                        .add();
            }
        }
        insert.execute();
        return changed.size();
    }

    /// Stores health flags.
    ///
    /// @param flags the flags of every project, by its key; what is stored of others goes
    /// @return how many projects have other flags than before
    public int storeFlags(Handle handle, Map<Long, List<HealthFlag>> flags) {
        var stored = new HashMap<Long, Set<HealthFlag>>();
        handle.createQuery("select entity_id, flag, evidence, since from entity_flag")
                .map((row, context) -> stored.computeIfAbsent(row.getLong("entity_id"), none -> new LinkedHashSet<>())
                        .add(new HealthFlag(HealthFlag.Kind.of(row.getString("flag")), row.getString("evidence"), row
                                .getObject("since", LocalDate.class))))
                .list();
        var wanted = new LinkedHashMap<Long, Set<HealthFlag>>();
        flags.forEach((id, list) -> wanted.put(id, new LinkedHashSet<>(list.stream()
                .map(flag -> since(new HealthFlag(flag.kind(), Stored.text(flag.evidence(), 2000), flag.since()), stored
                        .getOrDefault(id, Set.of())))
                .toList())));
        Set<Long> changed = changed(stored, wanted);
        delete(handle, "delete from entity_flag where entity_id = :id", changed);
        PreparedBatch insert = handle.prepareBatch("""
                                                   insert into entity_flag (entity_id, flag, evidence, since)
                                                   values (:id, :flag, :evidence, :since)
                                                   """);
        for (Long id : changed) {
            for (HealthFlag flag : wanted.getOrDefault(id, Set.of())) {
                insert.bind("id", id)
                        .bind("flag", flag.kind().label())
                        .bind("evidence", flag.evidence())
                        .bind("since", flag.since())
                        .add();
            }
        }
        insert.execute();
        return changed.size();
    }

    /// What is gone was gone when it was first missed, not when it was last looked for.
    private static HealthFlag since(HealthFlag flag, Set<HealthFlag> stored) {
        return stored.stream()
                .filter(old -> flag.kind() == HealthFlag.Kind.GONE && old.kind() == flag.kind()
                        && old.evidence().equals(
                                flag.evidence()))
                .findFirst()
                .orElse(flag);
    }

    private static Map<String, Long> categoryIds(Handle handle, List<Category> categories) {
        var names = new HashMap<String, String>();
        handle.createQuery("select slug, name from category")
                .map((row, context) -> names.put(row.getString("slug"), row.getString("name")))
                .list();
        for (Category category : categories) {
            String name = names.get(category.slug());
            if (!category.name().equals(name)) {
                handle.createUpdate(name == null
                        ? "insert into category (slug, name) values (:slug, :name)"
                        : "update category set name = :name where slug = :slug")
                        .bind("slug", category.slug())
                        .bind("name", Stored.text(category.name(), 200))
                        .execute();
            }
        }
        var ids = new HashMap<String, Long>();
        handle.createQuery("select slug, id from category")
                .map((row, context) -> ids.put(row.getString("slug"), row.getLong("id")))
                .list();
        return ids;
    }

    private static <T> Set<Long> changed(Map<Long, Set<T>> stored, Map<Long, Set<T>> wanted) {
        var ids = new LinkedHashSet<>(wanted.keySet());
        ids.addAll(stored.keySet());
        ids.removeIf(id -> stored.getOrDefault(id, Set.of()).equals(wanted.getOrDefault(id, Set.of())));
        return ids;
    }

    private static void delete(Handle handle, String sql, Set<Long> ids) {
        PreparedBatch batch = handle.prepareBatch(sql);
        ids.forEach(id -> batch.bind("id", id).add());
        batch.execute();
    }
}
