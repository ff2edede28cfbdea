package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import io.github.shownotes.catalogue.store.RowReader;

/// Writes a whole catalogue as lines of JSON, from which [DumpReader] restores it: one object that names the format and its
/// version, one for each row, one that tells how many those were. `data/schema/catalogue-jsonl.schema.json` describes them.
///
/// The same catalogue gives the same bytes, on H2 and on PostgreSQL; of everything there is one row at a time in memory.
public final class DumpWriter {
    /// What the first line says.
    public static final String FORMAT = "catalogue";
    /// The version of the form. Another one is a form that older programs would misread.
    public static final int VERSION = 1;
    static final String TABLE = "table";

    private final RowReader rows;
    private final JsonFactory json = new JsonFactory();

    /// A writer of what this reads.
    public DumpWriter(RowReader rows) {
        this.rows = rows;
    }

    /// Writes everything.
    ///
    /// @return how many rows there were
    /// @throws IOException if the text cannot be written
    public long write(Writer out) throws SQLException, IOException {
        line(out, Map.of(), generator -> {
            generator.writeStringProperty("format", FORMAT);
            generator.writeNumberProperty("version", VERSION);
        });
        long count = rows.read((table, values) -> line(out, values,
                generator -> generator.writeStringProperty(TABLE, table)));
        line(out, Map.of(), generator -> generator.writeNumberProperty("rows", count));
        return count;
    }

    private void line(Writer out, Map<String, Object> values, Consumer<JsonGenerator> first)
            throws IOException {
        var text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            first.accept(generator);
            values.forEach((column, value) -> {
                generator.writeName(column);
                switch (value) {
                    case Long number -> generator.writeNumber(number);
                    case Double number -> generator.writeNumber(number);
                    case Boolean truth -> generator.writeBoolean(truth);
                    default -> generator.writeString(value.toString());
                }
            });
            generator.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }
}
