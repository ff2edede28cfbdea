package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import io.github.shownotes.catalogue.source.Problem;

/// People's corrections, as the curation file lists them under `merge`, `rename` and `hide`.
///
/// ```yaml
/// merge:
///   - kind: project
///     into: VS Code
///     names: [Visual Studio Code, vscode]
/// rename:
///   - { kind: project, name: pytest cov, to: pytest-cov }
/// hide:
///   - { kind: person, name: Black }
/// ```
///
/// @param corrections what could be understood, in the file's order
/// @param problems what could not, each with its line
public record Curation(List<Correction> corrections, List<Problem> problems) {
    /// No corrections.
    public static final Curation NONE = new Curation(List.of(), List.of());

    private static final Set<String> SECTIONS = Set.of("merge", "rename", "hide");

    /// Copies the lists.
    public Curation {
        corrections = List.copyOf(corrections);
        problems = List.copyOf(problems);
    }

    /// Reads the file's text. Never fails.
    ///
    /// @param origin what problems call the file
    public static Curation read(String origin, String yaml) {
        return new Reader(origin).read(yaml);
    }

    private static final class Reader {
        private final String origin;
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(String origin) {
            this.origin = origin;
        }

        Curation read(String yaml) {
            try {
                new Compose(LoadSettings.builder().build()).composeString(yaml).ifPresent(this::sections);
            } catch (MarkedYamlEngineException e) {
                int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
                problem(line, "this is not valid YAML", "Check indentation, quotes and brackets there");
            } catch (YamlEngineException e) {
                problem(1, "this is not valid YAML", "Check the file");
            }
            return new Curation(corrections, problems);
        }

        private void sections(Node root) {
            if (!(root instanceof MappingNode sections)) {
                if (!(root instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
                    problem(line(root), "the file has no sections", "Begin with merge:, rename: or hide:");
                }
                return;
            }
            for (NodeTuple section : sections.getValue()) {
                String name = section.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
                if (!SECTIONS.contains(name)) {
                    problem(line(section.getKeyNode()), "the section " + name + " is not known",
                            "Use merge, rename or hide");
                } else if (section.getValueNode() instanceof SequenceNode entries) {
                    entries.getValue().forEach(entry -> entry(name, entry));
                } else if (!(section.getValueNode() instanceof ScalarNode empty && empty.getValue().isBlank())) {
                    problem(line(section.getValueNode()), "the section " + name + " is not a list",
                            "Begin each entry with a hyphen");
                }
            }
        }

        private void entry(String section, Node node) {
            var values = new LinkedHashMap<String, Node>();
            if (node instanceof MappingNode entry) {
                for (NodeTuple tuple : entry.getValue()) {
                    values.put(tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "",
                            tuple.getValueNode());
                }
            }
            Set<String> allowed = switch (section) {
                case "merge" -> Set.of("kind", "into", "names");
                case "rename" -> Set.of("kind", "name", "to");
                default -> Set.of("kind", "name");
            };
            for (Map.Entry<String, Node> value : values.entrySet()) {
                if (!allowed.contains(value.getKey())) {
                    problem(line(value.getValue()), "the key " + value.getKey() + " is not known in " + section,
                            "Use " + String.join(", ", allowed.stream().sorted().toList()));
                    return;
                }
            }
            for (String key : allowed.stream().sorted().toList()) {
                if (!values.containsKey(key)) {
                    problem(line(node), "this entry of " + section + " has no " + key, "Add it");
                    return;
                }
            }
            correction(section, node, values);
        }

        private void correction(String section, Node node, Map<String, Node> values) {
            EntityKind kind;
            try {
                kind = EntityKind.of(text(values.get("kind")));
            } catch (IllegalArgumentException e) {
                problem(line(node), "its kind is not known", "Use project, article or person");
                return;
            }
            corrections.add(switch (section) {
                case "merge" -> new Correction.Merge(kind, text(values.get("into")), texts(values.get("names")));
                case "rename" -> new Correction.Rename(kind, text(values.get("name")), text(values.get("to")));
                default -> new Correction.Hide(kind, text(values.get("name")));
            });
        }

        private static List<String> texts(@Nullable Node node) {
            return node instanceof SequenceNode list
                    ? list.getValue().stream().map(Reader::text).filter(text -> !text.isEmpty()).toList()
                    : List.of(text(node));
        }

        private static String text(@Nullable Node node) {
            return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        }

        private static int line(Node node) {
            return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        }

        private void problem(int line, String message, String advice) {
            problems.add(new Problem(origin + ", line " + line, message, advice));
        }
    }
}
