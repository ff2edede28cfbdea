package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKey;

/// What is derived of providers' answers: which subjects are a project's, its facts and its figures by day. Written only
/// where it differs from what is stored.
public final class ProjectFactsDao {
    private static final int CHUNK = 500;

    /// Every visible project, the most covered first.
    public List<LinkedProject> projects(Handle handle) {
        var keys = new HashMap<Long, List<EntityKey>>();
        handle.createQuery("""
                           select entity_id, alias_key from alias
                           where kind = 'project'
                             and (alias_key like 'repo:%' or alias_key like 'pypi:%' or alias_key like 'url:%')
                           order by entity_id, alias_key
                           """)
                .map((row, context) -> keys.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>()).add(
                        EntityKey.parse(row.getString("alias_key"))))
                .list();
        return handle.createQuery("""
                                  select id, name, times_covered from entity
                                  where kind = 'project' and merged_into is null and not hidden and times_covered > 0
                                  order by times_covered desc, id
                                  """)
                .map((row, context) -> new LinkedProject(row.getLong("id"), row.getString("name"), row.getInt(
                        "times_covered"), keys.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /// Stores what was derived of some projects.
    ///
    /// @return the projects whose facts differ from what was stored
    public Set<Long> save(Handle handle, Collection<DerivedProject> projects) {
        var all = new ArrayList<>(projects);
        var changed = new HashSet<Long>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            saveChunk(handle, all.subList(from, Math.min(all.size(), from + CHUNK))).forEach(project -> changed.add(
                    project.entityId()));
        }
        return changed;
    }

    private static List<DerivedProject> saveChunk(Handle handle, List<DerivedProject> projects) {
        List<Long> ids = projects.stream().map(DerivedProject::entityId).toList();
        Map<Long, List<SubjectRow>> subjects = subjects(handle, ids);
        Map<Long, ProjectFacts> facts = facts(handle, ids);
        Map<Long, ProjectSnapshot> snapshots = newestSnapshots(handle, ids);
        var otherSubjects = new ArrayList<DerivedProject>();
        var otherFacts = new ArrayList<DerivedProject>();
        var otherFigures = new HashMap<Long, ProjectSnapshot>();
        for (DerivedProject project : projects) {
            if (!project.subjects().equals(subjects.getOrDefault(project.entityId(), List.of()))) {
                otherSubjects.add(project);
            }
            if (!Objects.equals(project.facts(), facts.get(project.entityId()))) {
                otherFacts.add(project);
            }
            ProjectSnapshot figures = project.snapshot();
            if (figures != null && isNews(figures, snapshots.get(project.entityId()))) {
                otherFigures.put(project.entityId(), figures);
            }
        }
        writeSubjects(handle, otherSubjects);
        writeFacts(handle, otherFacts);
        writeSnapshots(handle, otherFigures);
        return otherFacts;
    }

    /// Figures of a day that is over stay as they are.
    private static boolean isNews(ProjectSnapshot figures, @Nullable ProjectSnapshot newest) {
        return newest == null || !figures.takenOn().isBefore(newest.takenOn()) && !figures.equals(newest);
    }

    private static Map<Long, List<SubjectRow>> subjects(Handle handle, List<Long> ids) {
        var rows = new HashMap<Long, List<SubjectRow>>();
        handle.createQuery("""
                           select entity_id, provider, subject, candidate, evidence from entity_subject
                           where entity_id in (<ids>)
                           order by entity_id, provider, subject
                           """)
                .bindList("ids", ids)
                .map((row, context) -> rows.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>()).add(
                        FactsDao.subject(row)))
                .list();
        return rows;
    }

    private static Map<Long, ProjectFacts> facts(Handle handle, List<Long> ids) {
        var facts = new HashMap<Long, ProjectFacts>();
        handle.createQuery("select * from project_facts where entity_id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> FactsDao.facts(row))
                .forEach(row -> facts.put(row.entityId(), row));
        return facts;
    }

    private static Map<Long, ProjectSnapshot> newestSnapshots(Handle handle, List<Long> ids) {
        var snapshots = new HashMap<Long, ProjectSnapshot>();
        handle.createQuery("""
                           select * from project_snapshot s
                           where entity_id in (<ids>) and taken_on = (
                               select max(taken_on) from project_snapshot o where o.entity_id = s.entity_id)
                           """)
                .bindList("ids", ids)
                .map((row, context) -> snapshots.put(row.getLong("entity_id"), FactsDao.snapshot(row)))
                .list();
        return snapshots;
    }

    private static void writeSubjects(Handle handle, List<DerivedProject> projects) {
        PreparedBatch old = handle.prepareBatch("delete from entity_subject where entity_id = :id");
        PreparedBatch fresh = handle.prepareBatch(
                """
                insert into entity_subject (entity_id, provider, subject, candidate, evidence)
                values (:id, :provider, :subject, :candidate, :evidence)
                """);
        for (DerivedProject project : projects) {
            old.bind("id", project.entityId()).add();
            project.subjects().forEach(row -> fresh.bind("id", project.entityId())
                    .bind("provider", row.provider())
                    .bind("subject", row.subject())
                    .bind("candidate", row.candidate())
                    .bind("evidence", row.evidence())
                    .add());
        }
        execute(old);
        execute(fresh);
    }

    private static void writeFacts(Handle handle, List<DerivedProject> projects) {
        PreparedBatch old = handle.prepareBatch("delete from project_facts where entity_id = :id");
        PreparedBatch fresh = handle.prepareBatch(
                """
                insert into project_facts (entity_id, summary, homepage, documentation, repository, package_name, version,
                    released_at, requires_python, licence, language, topics, stars, forks, open_issues, created_at,
                    pushed_at, as_of)
                values (:id, :summary, :homepage, :documentation, :repository, :package, :version, :released, :python,
                    :licence, :language, :topics, :stars, :forks, :issues, :created, :pushed, :asOf)
                """);
        for (DerivedProject project : projects) {
            old.bind("id", project.entityId()).add();
            ProjectFacts facts = project.facts();
            if (facts != null) {
                fresh.bind("id", facts.entityId())
                        .bind("summary", facts.summary())
                        .bind("homepage", facts.homepage())
                        .bind("documentation", facts.documentation())
                        .bind("repository", facts.repository())
                        .bind("package", facts.packageName())
                        .bind("version", facts.version())
                        .bind("released", Times.stored(facts.released()))
                        .bind("python", facts.requiresPython())
                        .bind("licence", facts.licence())
                        .bind("language", facts.language())
                        .bind("topics", String.join(",", facts.topics()))
                        .bind("stars", facts.stars())
                        .bind("forks", facts.forks())
                        .bind("issues", facts.openIssues())
                        .bind("created", Times.stored(facts.created()))
                        .bind("pushed", Times.stored(facts.pushed()))
                        .bind("asOf", Times.stored(facts.asOf()))
                        .add();
            }
        }
        execute(old);
        execute(fresh);
    }

    private static void writeSnapshots(Handle handle, Map<Long, ProjectSnapshot> figures) {
        PreparedBatch old = handle.prepareBatch(
                "delete from project_snapshot where entity_id = :id and taken_on = :day");
        PreparedBatch fresh = handle.prepareBatch(
                """
                insert into project_snapshot (entity_id, taken_on, stars, forks, open_issues, version)
                values (:id, :day, :stars, :forks, :issues, :version)
                """);
        figures.forEach((id, snapshot) -> {
            LocalDate day = snapshot.takenOn();
            old.bind("id", id).bind("day", day).add();
            fresh.bind("id", id)
                    .bind("day", day)
                    .bind("stars", snapshot.stars())
                    .bind("forks", snapshot.forks())
                    .bind("issues", snapshot.openIssues())
                    .bind("version", snapshot.version())
                    .add();
        });
        execute(old);
        execute(fresh);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
