package io.github.shownotes.catalogue.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.YamlValue;

/// The categories that projects are put into, as the taxonomy file lists them.
///
/// @param categories the categories that could be understood, in the file's order
/// @param silent phrases that say nothing, whatever words of a category stand in them
/// @param problems what could not, each with its line
public record Taxonomy(List<Category> categories, List<String> silent, List<Problem> problems) {
    /// The category of projects that no rule fits.
    public static final String OTHER = "other";

    private static final Set<String> FIELDS = Set.of("slug", "name", "classifiers", "topics", "words", "lists",
            "names");

    /// Copies the lists.
    public Taxonomy {
        categories = List.copyOf(categories);
        silent = List.copyOf(silent);
        problems = List.copyOf(problems);
    }

    /// The one that comes with the program.
    public static Taxonomy bundled() {
        return read("taxonomy.yaml", Bundled.text(Taxonomy.class, "taxonomy.yaml"));
    }

    /// Reads the file's text. Never fails.
    ///
    /// @param origin what problems call the file
    public static Taxonomy read(String origin, String yaml) {
        var problems = new ArrayList<Problem>();
        var categories = new LinkedHashMap<String, Category>();
        YamlValue root = YamlValue.read(origin, yaml, problems::add);
        YamlValue list = root == null ? null : root.fields().get("categories");
        if (root != null && (list == null || !list.isList())) {
            problems.add(root.problem("there are no categories", "Begin with categories: and a list"));
        }
        for (YamlValue entry : list == null ? List.<YamlValue>of() : list.items()) {
            Category category = category(entry, problems);
            if (category != null && categories.putIfAbsent(category.slug(), category) != null) {
                problems.add(entry.problem("there are two categories " + category.slug(), "Make one of them"));
            }
        }
        return new Taxonomy(List.copyOf(categories.values()), root == null ? List.of() : texts(root.fields(), "silent"),
                problems);
    }

    /// The category with that slug or name, or null.
    public @Nullable Category find(String slugOrName) {
        for (Category category : categories) {
            if (category.slug().equals(slugOrName) || category.name().equalsIgnoreCase(slugOrName)) {
                return category;
            }
        }
        return null;
    }

    private static @Nullable Category category(YamlValue entry, List<Problem> problems) {
        Map<String, YamlValue> fields = entry.fields();
        for (Map.Entry<String, YamlValue> field : fields.entrySet()) {
            if (!FIELDS.contains(field.getKey())) {
                problems.add(field.getValue()
                        .problem("a category has no " + field.getKey(), "Use "
                                + String.join(", ", FIELDS.stream().sorted().toList())));
                return null;
            }
        }
        String slug = text(fields, "slug");
        if (!slug.matches("[a-z0-9-]{1,100}") || text(fields, "name").isEmpty()) {
            problems.add(entry.problem("a category needs a slug of small letters and a name", "Add them"));
            return null;
        }
        return new Category(slug, text(fields, "name"), texts(fields, "classifiers"), texts(fields, "topics"), texts(
                fields, "words"), texts(fields, "lists"), texts(fields, "names"));
    }

    private static String text(Map<String, YamlValue> fields, String name) {
        YamlValue value = fields.get(name);
        return value == null ? "" : value.text();
    }

    private static List<String> texts(Map<String, YamlValue> fields, String name) {
        YamlValue value = fields.get(name);
        return value == null ? List.of() : value.texts();
    }
}
