package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// The whole in figures. Visible things only, see [EntityDao]; episodes without a date are in no year.
public final class StatisticsDao {
    private static final String YEAR = "cast(extract(year from e.published) as integer)";

    private final Jdbi jdbi;

    /// Works on this database.
    public StatisticsDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every year in which an episode came out, the oldest first.
    public List<YearRow> years() {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select y.published_in, y.episodes, coalesce(projects, 0) as projects, coalesce(articles, 0) as articles,
                               coalesce(people, 0) as people
                        from (
                            select %1$s as published_in, count(*) as episodes
                            from episode e
                            where e.published is not null
                            group by %1$s
                        ) y
                        left join (
                            select %1$s as mentioned_in,
                                   sum(case when entity.kind = 'project' then 1 else 0 end) as projects,
                                   sum(case when entity.kind = 'article' then 1 else 0 end) as articles,
                                   sum(case when entity.kind = 'person' then 1 else 0 end) as people
                            from mention m
                            join entity on entity.id = m.entity_id
                            join segment s on s.id = m.segment_id
                            join episode e on e.id = s.episode_id
                            where m.confidence >= :threshold and not entity.hidden and e.published is not null
                            group by %1$s
                        ) c on c.mentioned_in = y.published_in
                        order by y.published_in
                        """
                                .formatted(YEAR))
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> new YearRow(row.getInt("published_in"), row.getInt("episodes"), row.getInt(
                        "projects"), row.getInt("articles"), row.getInt("people")))
                .list());
    }

    /// The projects and people that most episodes of each year mention. All years at once, since to count them reads all mentions.
    ///
    /// @param limit how many of each kind a year has at most
    public List<YearFavourites> favourites(int limit) {
        return jdbi.withHandle(handle -> {
            List<YearRank> ranks = handle
                    .createQuery("""
                                 select published_in, entity_id, times
                                 from (
                                     select counted.*, row_number() over (partition by published_in, kind
                                         order by times desc, times_covered desc, sort_name, entity_id) as place
                                     from (
                                         select %1$s as published_in, entity.kind, entity.id as entity_id,
                                                entity.times_covered, entity.sort_name, count(distinct e.id) as times
                                         from mention m
                                         join segment s on s.id = m.segment_id
                                         join episode e on e.id = s.episode_id
                                         join entity on entity.id = m.entity_id
                                         where e.published is not null and m.confidence >= :threshold
                                           and entity.kind in ('project', 'person') and %2$s
                                         group by %1$s, entity.kind, entity.id, entity.times_covered, entity.sort_name
                                     ) counted
                                 ) ranked
                                 where place <= :limit
                                 order by published_in, place
                                 """
                            .formatted(YEAR, EntityDao.VISIBLE))
                    .bind("threshold", Evidence.THRESHOLD)
                    .bind("limit", limit)
                    .map((row, context) -> new YearRank(row.getInt("published_in"), row.getLong("entity_id"),
                            row.getInt("times")))
                    .list();
            Map<Long, EntityRow> things = Ranking.entities(handle, ranks.stream().map(YearRank::id).distinct()
                    .toList());
            var years = new TreeMap<Integer, List<RelatedRow>>();
            for (YearRank rank : ranks) {
                years.computeIfAbsent(rank.year, year -> new ArrayList<>())
                        .add(new RelatedRow(Objects.requireNonNull(things.get(rank.id)), rank.times, Set.of()));
            }
            return years.entrySet()
                    .stream()
                    .map(year -> new YearFavourites(year.getKey(), of(EntityKind.PROJECT, year.getValue()), of(
                            EntityKind.PERSON, year.getValue())))
                    .toList();
        });
    }

    private record YearRank(int year, long id, int times) {}

    private static List<RelatedRow> of(EntityKind kind, List<RelatedRow> rows) {
        return rows.stream().filter(row -> row.thing().kind() == kind).toList();
    }

    /// The things of a kind that were new in a year and came up most often since.
    public List<EntityRow> discovered(EntityKind kind, int year, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select %s from entity
                             where kind = :kind and %s and first_covered between :first and :last
                             order by times_covered desc, sort_name, id
                             fetch first :limit rows only
                             """
                        .formatted(EntityDao.COLUMNS, EntityDao.VISIBLE))
                .bind("kind", kind.label())
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31))
                .bind("limit", limit)
                .map((row, context) -> EntityDao.entity(row))
                .list());
    }

    /// The day of the newest episode; empty when none has a date.
    public Optional<LocalDate> newestDay() {
        return jdbi.withHandle(handle -> handle.createQuery("select max(published) from episode")
                .mapTo(LocalDate.class)
                .findOne());
    }

    /// The projects that gained most: by the episodes in the year up to a day less those in the year before it. Only such as
    /// were covered at least twice lately.
    public List<RisingRow> rising(LocalDate until, int limit) {
        return jdbi.withHandle(handle -> Ranking.read(handle, handle
                .createQuery("""
                             select entity_id, times, times_before
                             from (
                                 select entity.id as entity_id, entity.sort_name,
                                        count(distinct case when e.published > :middle then e.id end) as times,
                                        count(distinct case when e.published <= :middle then e.id end) as times_before
                                 from mention m
                                 join segment s on s.id = m.segment_id
                                 join episode e on e.id = s.episode_id
                                 join entity on entity.id = m.entity_id
                                 where e.published > :start and e.published <= :until and m.confidence >= :threshold
                                   and entity.kind = 'project' and %s
                                 group by entity.id, entity.sort_name
                             ) counted
                             where times > 1 and times > times_before
                             order by times - times_before desc, times desc, sort_name, entity_id
                             fetch first :limit rows only
                             """
                        .formatted(EntityDao.VISIBLE))
                .bind("start", until.minusYears(2))
                .bind("middle", until.minusYears(1))
                .bind("until", until)
                .bind("threshold", Evidence.THRESHOLD)
                .bind("limit", limit), (thing, rank) -> new RisingRow(thing, rank.times(), rank.before())));
    }

    /// How often each year's episodes mention projects of each main category.
    public List<YearCountRow> categories() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select c.name as label, %1$s as published_in, count(*) as times
                             from category c
                             join entity_category ec on ec.category_id = c.id and ec.main
                             join entity on entity.id = ec.entity_id
                             join mention m on m.entity_id = entity.id
                             join segment s on s.id = m.segment_id
                             join episode e on e.id = s.episode_id
                             where %2$s and m.confidence >= :threshold and e.published is not null
                             group by c.name, %1$s
                             order by c.name, published_in
                             """
                        .formatted(YEAR, EntityDao.VISIBLE))
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> count(row))
                .list());
    }

    /// How many checked links are in each state, by the year in which notes gave them first.
    public List<YearCountRow> linkStates() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select state as label, published_in, count(*) as times
                                                            from (
                                                                select l.link_id, l.state, min(%s) as published_in
                                                                from link_state l
                                                                join link_occurrence o on o.link_id = l.link_id
                                                                join segment s on s.id = o.segment_id
                                                                join episode e on e.id = s.episode_id
                                                                where e.published is not null
                                                                group by l.link_id, l.state
                                                            ) given
                                                            group by state, published_in
                                                            order by published_in, state
                                                            """
                .formatted(YEAR))
                .map((row, context) -> count(row))
                .list());
    }

    private static YearCountRow count(ResultSet row) throws SQLException {
        return new YearCountRow(row.getString("label"), row.getInt("published_in"), row.getInt("times"));
    }
}
