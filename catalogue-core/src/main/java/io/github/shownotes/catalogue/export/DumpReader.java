package io.github.shownotes.catalogue.export;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.RowLoader;

/// Restores a catalogue from what [DumpWriter] wrote; one line at a time is in memory.
public final class DumpReader {
    /// Notes have up to 64 MB, see `SourceReader`.
    private static final int LONGEST_TEXT = 80 * 1024 * 1024;

    private final RowLoader loader;

    /// A reader that fills this; the caller closes it.
    public DumpReader(RowLoader loader) {
        this.loader = loader;
    }

    /// Reads everything, and keeps it when it is whole.
    ///
    /// @return how many rows there were
    /// @throws DumpException if it is not the form that this program knows, is cut off, or a row does not fit; then nothing is
    /// kept
    /// @throws SQLException if the database fails
    public long read(InputStream in) throws DumpException, SQLException {
        JsonFactory json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
            return read(parser);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new DumpException(line, "this is not the JSON of a dump", e);
        }
    }

    private long read(JsonParser parser) throws DumpException, SQLException {
        Map<String, Object> first = next(parser);
        if (first == null || !DumpWriter.FORMAT.equals(first.get("format"))) {
            throw new DumpException(1, "this is no dump of a catalogue");
        }
        if (!Long.valueOf(DumpWriter.VERSION).equals(first.get("version"))) {
            throw new DumpException(1, "the form has version " + first.get("version") + ", and this program reads "
                    + DumpWriter.VERSION);
        }
        long rows = 0;
        long line = 1;
        for (Map<String, Object> values = next(parser); values != null; values = next(parser)) {
            line = parser.currentLocation().getLineNr();
            if (values.remove(DumpWriter.TABLE) instanceof String table) {
                add(table, values, line);
                rows++;
            } else {
                if (!Long.valueOf(rows).equals(values.get("rows"))) {
                    throw new DumpException(line, "rows are missing before this line");
                }
                loader.finish();
                return rows;
            }
        }
        throw new DumpException(line, "the rest is missing");
    }

    private void add(String table, Map<String, Object> values, long line) throws DumpException, SQLException {
        try {
            loader.add(table, values);
        } catch (IllegalArgumentException e) {
            throw new DumpException(line, String.valueOf(e.getMessage()), e);
        } catch (SQLException e) {
            throw new DumpException(line, "the database refuses this line or one of the 500 before: " + Database
                    .failure(e), e);
        }
    }

    /// The next object; null at the end.
    private static @Nullable Map<String, Object> next(JsonParser parser) throws DumpException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new DumpException(parser.currentLocation().getLineNr(), "this is not an object");
        }
        var values = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Object value = switch (parser.nextToken()) {
                case VALUE_STRING -> parser.getString();
                case VALUE_NUMBER_INT -> parser.getLongValue();
                case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw new DumpException(parser.currentLocation().getLineNr(), name
                        + " is neither a text, a number nor a truth value");
            };
            values.put(name, value);
        }
        return values;
    }
}
