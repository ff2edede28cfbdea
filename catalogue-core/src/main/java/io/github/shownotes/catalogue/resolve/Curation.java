package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.YamlValue;

/// People's corrections, as the curation file lists them.
///
/// ```yaml
/// merge:
///   - { kind: project, into: VS Code, names: [Visual Studio Code, vscode] }
/// split:
///   - { kind: project, name: Qt.py, addresses: [https://github.com/mottosso/Qt.py] }
/// rename:
///   - { kind: project, name: pytest cov, to: pytest-cov }
/// kind:
///   - { kind: project, name: LeanTDD book, to: article }
/// category:
///   - { name: httpx, categories: [http, async] }
/// hide:
///   - { kind: person, name: Black }
/// pin:
///   - { name: Beautiful Soup, package: beautifulsoup4 }
/// ```
///
/// A section may stand there more than once, so that what a review suggests can be pasted at the end.
///
/// @param corrections what could be understood, in the file's order
/// @param problems what could not, each with its line and column
public record Curation(List<Correction> corrections, List<Problem> problems) {
    /// No corrections.
    public static final Curation NONE = new Curation(List.of(), List.of());

    private static final String NO_PACKAGE = "none";

    /// Copies the lists.
    public Curation {
        corrections = List.copyOf(corrections);
        problems = List.copyOf(problems);
    }

    /// Reads the file's text. Never fails.
    ///
    /// @param origin what problems call the file
    public static Curation read(String origin, String yaml) {
        return new Reader().read(origin, yaml);
    }

    /// What the file may say, and with which keys.
    private enum Section {
        MERGE("into", "kind", "names"), SPLIT("addresses", "kind", "name"), RENAME("kind", "name", "to"), KIND("kind",
                "name", "to"),
        CATEGORY("categories", "name"), HIDE("kind", "name"), PIN("name", "package");

        /// Immutable, though its type does not say so.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> keys;

        Section(String... keys) {
            this.keys = List.of(keys);
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Section of(String label) {
            for (Section section : values()) {
                if (section.label().equals(label)) {
                    return section;
                }
            }
            return null;
        }

        static String all() {
            var labels = new ArrayList<String>();
            for (Section section : values()) {
                labels.add(section.label());
            }
            return String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
        }
    }

    private static final class Reader {
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Curation read(String origin, String yaml) {
            YamlValue root = YamlValue.read(origin, yaml, problems::add);
            if (root != null && !root.hasFields()) {
                problems.add(root.problem("the file has no sections", "Begin with one of " + Section.all()));
            } else if (root != null) {
                root.entries().forEach(section -> section(section.getKey(), section.getValue()));
            }
            return new Curation(corrections, problems);
        }

        private void section(String name, YamlValue value) {
            Section section = Section.of(name);
            if (section == null) {
                problems.add(value.problem("the section " + name + " is not known", "Use " + Section.all()));
            } else if (value.isList()) {
                value.items().forEach(entry -> entry(section, entry));
            } else if (!value.isEmpty()) {
                problems.add(value.problem("the section " + name + " is not a list", "Begin each entry with a hyphen"));
            }
        }

        private void entry(Section section, YamlValue entry) {
            Map<String, YamlValue> fields = entry.fields();
            for (Map.Entry<String, YamlValue> field : fields.entrySet()) {
                if (!section.keys.contains(field.getKey())) {
                    problems.add(field.getValue().problem("the key " + field.getKey() + " is not known in " + section
                            .label(), "Use " + String.join(", ", section.keys)));
                    return;
                }
            }
            for (String key : section.keys) {
                YamlValue value = fields.get(key);
                if (value == null) {
                    problems.add(entry.problem("this entry of " + section.label() + " has no " + key, "Add it"));
                    return;
                }
                if (value.texts().isEmpty()) {
                    problems.add(value.problem("the " + key + " of this entry is empty", "Write it"));
                    return;
                }
            }
            Correction correction = correction(section, entry, fields);
            if (correction != null) {
                corrections.add(correction);
            }
        }

        private @Nullable Correction correction(Section section, YamlValue entry, Map<String, YamlValue> fields) {
            String name = text(fields, "name");
            if (section == Section.CATEGORY) {
                return new Correction.Categorize(name, texts(fields, "categories"), entry.place());
            }
            if (section == Section.PIN) {
                String published = text(fields, "package");
                return new Correction.Pin(name, published.equals(NO_PACKAGE) ? null : Names.packageName(published));
            }
            EntityKind kind = kind(fields, "kind");
            EntityKind to = section == Section.KIND ? kind(fields, "to") : kind;
            if (kind == null || to == null) {
                return null;
            }
            return switch (section) {
                case MERGE -> new Correction.Merge(kind, text(fields, "into"), texts(fields, "names"));
                case SPLIT -> split(kind, name, fields);
                case RENAME -> new Correction.Rename(kind, name, text(fields, "to"));
                case KIND -> new Correction.Recast(kind, name, to);
                default -> new Correction.Hide(kind, name);
            };
        }

        private Correction.@Nullable Split split(EntityKind kind, String name, Map<String, YamlValue> fields) {
            var keys = new LinkedHashSet<EntityKey>();
            YamlValue addresses = fields.get("addresses");
            for (String address : addresses == null ? List.<String>of() : addresses.texts()) {
                CanonicalUrl page = CanonicalUrl.of(address);
                EntityKey key = switch (kind) {
                    case PROJECT -> Addresses.project(page);
                    case ARTICLE -> Addresses.article(page);
                    case PERSON -> Addresses.person(page);
                };
                if (addresses != null && (!page.isWeb() || key == null)) {
                    problems.add(addresses.problem(address + " says nothing about a " + kind.label(),
                            "Give a page of its own"));
                    return null;
                }
                keys.add(key);
            }
            return new Correction.Split(kind, name, List.copyOf(keys));
        }

        private @Nullable EntityKind kind(Map<String, YamlValue> fields, String key) {
            YamlValue value = fields.get(key);
            try {
                return EntityKind.of(text(fields, key));
            } catch (IllegalArgumentException e) {
                if (value != null) {
                    problems.add(value.problem("the kind " + value.text() + " is not known",
                            "Use project, article or person"));
                }
                return null;
            }
        }

        private static String text(Map<String, YamlValue> fields, String key) {
            YamlValue value = fields.get(key);
            return value == null ? "" : value.text();
        }

        private static List<String> texts(Map<String, YamlValue> fields, String key) {
            YamlValue value = fields.get(key);
            return value == null ? List.of() : value.texts();
        }
    }
}
