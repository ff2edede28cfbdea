package io.github.shownotes.catalogue.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

/// A value in a YAML file that people write, which knows where it stands, so that a problem with it can say so.
///
/// @param origin what problems call the file
/// @param node the value
public record YamlValue(String origin, Node node) {
    /// Reads a file's text. Never fails.
    ///
    /// @param problems hears why it cannot be read
    /// @return its root, or null when it is empty or no YAML
    public static @Nullable YamlValue read(String origin, String yaml, Consumer<Problem> problems) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(yaml)
                    .map(root -> new YamlValue(origin, root))
                    .filter(root -> !root.isEmpty())
                    .orElse(null);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark()
                    .map(mark -> place(origin, mark.getLine(), mark.getColumn()))
                    .orElse(origin);
            problems.accept(
                    new Problem(place, "this is not valid YAML", "Check indentation, quotes and brackets there"));
        } catch (YamlEngineException e) {
            problems.accept(new Problem(origin, "this is not valid YAML", "Check the file"));
        }
        return null;
    }

    /// A problem with this value.
    public Problem problem(String message, String advice) {
        return new Problem(place(), message, advice);
    }

    /// Where it stands: the file, the line and the column, both from 1.
    public String place() {
        return node.getStartMark().map(mark -> place(origin, mark.getLine(), mark.getColumn())).orElse(origin);
    }

    /// Whether nothing stands here.
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /// Whether it is a list.
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /// Whether it has fields.
    public boolean hasFields() {
        return node instanceof MappingNode;
    }

    /// Its text without space around it; empty when it is a list or has fields.
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /// The values of a list; none when it is no list.
    public List<YamlValue> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> new YamlValue(origin, item)).toList()
                : List.of();
    }

    /// The texts of a list, or the one text that stands in its place; empty ones left out.
    public List<String> texts() {
        List<YamlValue> values = isList() ? items() : List.of(this);
        return values.stream().map(YamlValue::text).filter(text -> !text.isEmpty()).toList();
    }

    /// The fields by name, in the file's order; none when it has no fields. Of two of one name the last one counts.
    public Map<String, YamlValue> fields() {
        var fields = new LinkedHashMap<String, YamlValue>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                fields.put(new YamlValue(origin, tuple.getKeyNode()).text(),
                        new YamlValue(origin, tuple.getValueNode()));
            }
        }
        return fields;
    }

    /// The fields in the file's order, each as often as it stands there.
    public List<Map.Entry<String, YamlValue>> entries() {
        return node instanceof MappingNode mapping
                ? mapping.getValue()
                        .stream()
                        .map(tuple -> Map.entry(new YamlValue(origin, tuple.getKeyNode()).text(),
                                new YamlValue(origin, tuple
                                        .getValueNode())))
                        .toList()
                : List.of();
    }

    private static String place(String origin, int line, int column) {
        return origin + ", line " + (line + 1) + ", column " + (column + 1);
    }
}
