package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jdbi.v3.core.Jdbi;

/// Categories with what is in them, as pages read them. Visible things only, see [EntityDao].
public final class CategoryDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public CategoryDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every category that something visible is in, by name.
    public List<CategoryCountRow> all() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select c.slug, c.name, count(*) as projects
                             from category c
                             join entity_category ec on ec.category_id = c.id
                             join entity on entity.id = ec.entity_id
                             where %s
                             group by c.slug, c.name
                             order by c.name, c.slug
                             """
                        .formatted(EntityDao.VISIBLE))
                .map((row, context) -> new CategoryCountRow(row.getString("slug"), row.getString("name"), row.getInt(
                        "projects")))
                .list());
    }

    /// What is in a category, the most covered first.
    public List<EntityRow> members(String slug, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select %s from entity
                             where %s and exists (
                                 select 1 from entity_category ec
                                 join category c on c.id = ec.category_id
                                 where ec.entity_id = entity.id and c.slug = :slug)
                             order by times_covered desc, sort_name, id
                             fetch first :limit rows only
                             """
                        .formatted(EntityDao.COLUMNS, EntityDao.VISIBLE))
                .bind("slug", Stored.text(slug))
                .bind("limit", limit)
                .map((row, context) -> EntityDao.entity(row))
                .list());
    }
}
