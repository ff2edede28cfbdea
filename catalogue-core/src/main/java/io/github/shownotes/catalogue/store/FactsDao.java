package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

/// What is known of projects beyond the notes, as pages and exports read it.
public final class FactsDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public FactsDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The facts of a project; empty when it was never enriched.
    public Optional<ProjectFacts> facts(long entityId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from project_facts where entity_id = :id")
                .bind("id", entityId)
                .map((row, context) -> facts(row))
                .findOne());
    }

    /// The package that notes name for a project; empty when they name none.
    public Optional<String> packageName(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select package_name from project where entity_id = :id and package_name is not null")
                .bind("id", entityId)
                .mapTo(String.class)
                .findOne());
    }

    /// A project's figures over time, the oldest first.
    public List<ProjectSnapshot> snapshots(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select * from project_snapshot where entity_id = :id order by taken_on")
                .bind("id", entityId)
                .map((row, context) -> snapshot(row))
                .list());
    }

    /// An entity's flags by name.
    public List<FlagRow> flags(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select flag, evidence, since from entity_flag where entity_id = :id order by flag")
                .bind("id", entityId)
                .map((row, context) -> new FlagRow(row.getString("flag"), row.getString("evidence"), row.getObject(
                        "since", LocalDate.class)))
                .list());
    }

    /// What the providers say each project is, where they do; keyed by the entity's id.
    public Map<Long, String> summaries() {
        var summaries = new HashMap<Long, String>();
        jdbi.useHandle(handle -> handle
                .createQuery("select entity_id, summary from project_facts where summary is not null")
                .map((row, context) -> summaries.put(row.getLong("entity_id"), row.getString("summary")))
                .list());
        return summaries;
    }

    /// The main category of every entity that has one; keyed by the entity's id.
    public Map<Long, CategoryRow> mainCategories() {
        var categories = new HashMap<Long, CategoryRow>();
        jdbi.useHandle(handle -> handle.createQuery("""
                                                    select ec.entity_id, c.slug, c.name, ec.evidence
                                                    from entity_category ec
                                                    join category c on c.id = ec.category_id
                                                    where ec.main
                                                    """)
                .map((row, context) -> categories.put(row.getLong("entity_id"), new CategoryRow(row.getString("slug"),
                        row.getString("name"), true, row.getString("evidence"))))
                .list());
        return categories;
    }

    /// The entities that have one of these flags.
    ///
    /// @param flags names of flags, at least one
    public Set<Long> flagged(Collection<String> flags) {
        return jdbi.withHandle(handle -> Set.copyOf(handle
                .createQuery("select distinct entity_id from entity_flag where flag in (<flags>)")
                .bindList("flags", List.copyOf(flags))
                .mapTo(Long.class)
                .list()));
    }

    /// An entity's categories, the main one first.
    public List<CategoryRow> categories(long entityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select c.slug, c.name, ec.main, ec.evidence
                                                            from entity_category ec
                                                            join category c on c.id = ec.category_id
                                                            where ec.entity_id = :id
                                                            order by ec.main desc, c.slug
                                                            """)
                .bind("id", entityId)
                .map((row, context) -> new CategoryRow(row.getString("slug"), row.getString("name"), row.getBoolean(
                        "main"), row.getString("evidence")))
                .list());
    }

    /// Its subjects at the providers, those that are sure first: where its facts come from, and what may belong to it.
    public List<SubjectRow> subjects(long entityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select provider, subject, candidate, evidence
                                                            from entity_subject
                                                            where entity_id = :id
                                                            order by candidate, provider, subject
                                                            """)
                .bind("id", entityId)
                .map((row, context) -> subject(row))
                .list());
    }

    static SubjectRow subject(ResultSet row) throws SQLException {
        return new SubjectRow(row.getString("provider"), row.getString("subject"), row.getBoolean("candidate"), row
                .getString("evidence"));
    }

    static ProjectSnapshot snapshot(ResultSet row) throws SQLException {
        return new ProjectSnapshot(row.getObject("taken_on", LocalDate.class), row.getObject("stars", Integer.class),
                row.getObject("forks", Integer.class), row.getObject("open_issues", Integer.class), row.getString(
                        "version"));
    }

    static ProjectFacts facts(ResultSet row) throws SQLException {
        String topics = row.getString("topics");
        return new ProjectFacts(row.getLong("entity_id"), row.getString("summary"), row.getString("homepage"), row
                .getString("documentation"), row.getString("repository"), row.getString("package_name"),
                row.getString(
                        "version"),
                Times.read(row, "released_at"), row.getString("requires_python"), row.getString(
                        "licence"),
                row.getString("language"), topics == null || topics.isEmpty()
                        ? List.of()
                        : List.of(topics.split(",")),
                row.getObject("stars", Integer.class), row.getObject("forks",
                        Integer.class),
                row.getObject("open_issues", Integer.class), Times.read(row, "created_at"), Times
                        .read(row, "pushed_at"),
                Times.required(row, "as_of"));
    }
}
