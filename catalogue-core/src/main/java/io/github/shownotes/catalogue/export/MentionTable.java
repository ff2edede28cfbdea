package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.store.MentionRow;

/// Every mention as a row of comma-separated values (RFC 4180), for spreadsheets. The columns are part of the form: later
/// versions add some at the end and change none.
///
/// @param contents what is published
public record MentionTable(Contents contents) {
    private static final List<String> COLUMNS = List.of("show", "episode", "number", "episode_title", "published",
            "segment", "segment_kind", "segment_title", "presenter", "kind", "slug", "name", "called", "subject",
            "roles", "quote", "url", "rule", "confidence");
    private static final String END_OF_LINE = "\r\n";
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    /// Writes the table.
    ///
    /// @throws IOException if it cannot be written
    public void write(Writer out) throws IOException {
        out.write(String.join(",", COLUMNS) + END_OF_LINE);
        contents.eachEpisode(of -> {
            for (Contents.OfSegment segment : of.segments()) {
                for (MentionRow mention : segment.mentions()) {
                    out.write(cells(mention).stream().map(MentionTable::cell).collect(Collectors.joining(","))
                            + END_OF_LINE);
                }
            }
        });
    }

    private static List<String> cells(MentionRow mention) {
        return List.of(mention.showSlug(), mention.episodeSlug(), Objects.toString(mention.episodeNumber(), ""), mention
                .episodeTitle(), Objects.toString(mention.published(), ""),
                Integer.toString(mention.segmentPosition()), mention.segmentKind().label(), mention.segmentTitle(),
                Objects.toString(mention.presenter(), ""), mention.entityKind().label(), mention.entitySlug(), mention
                        .entityName(),
                mention.name(), Boolean.toString(mention.subject()),
                mention.roles().stream().map(Role::label).collect(Collectors.joining(" ")), mention.quote(),
                Objects.toString(mention.entityUrl(), ""), mention.rule(), Double.toString(mention.confidence()));
    }

    /// Quoted where it has to be; and a text from outside never begins like a formula of a spreadsheet.
    private static String cell(String text) {
        String tame = !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return tame.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + tame.replace("\"", "\"\"") + "\""
                : tame;
    }
}
