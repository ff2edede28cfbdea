package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.SearchTerm;
import io.github.shownotes.catalogue.store.SearchableThing;

/// Everything that a search on the command line looks into, in one small file beside an embedded database, because reading
/// that takes a tenth of the time of opening the database.
///
/// The file counts only for the very state of the database that it was made of: it holds the database file's length and time
/// of change, and as long as a process has the database open it does not count. The outcome is that of
/// [EntityDao#search(String, int)].
public final class NameIndex {
    private static final String SUFFIX = ".names";
    private static final String FORM = "catalogue names 2";
    /// In a larger catalogue the database is asked.
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int SURELY_SEEN_MS = 3000;
    private static final char CELL = '\t';
    private static final char PART = '\u0001';

    private final Path database;
    private final Path lock;
    private final Path file;

    /// The index of the embedded database in a file.
    ///
    /// @param name the file without its suffix `.mv.db`
    public NameIndex(String name) {
        database = Path.of(name + ".mv.db");
        lock = Path.of(name + ".lock.db");
        file = Path.of(name + SUFFIX);
    }

    /// What the database file looks like now; null when it is not there, in use, or was changed just now.
    public @Nullable String stamp() {
        try {
            if (Files.exists(lock)) {
                return null;
            }
            BasicFileAttributes attributes = Files.readAttributes(database, BasicFileAttributes.class);
            FileTime changed = attributes.lastModifiedTime();
            // Some file systems count in seconds: a change right after this one would not be seen.
            return changed.toMillis() > System.currentTimeMillis() - SURELY_SEEN_MS
                    ? null
                    : FORM + " " + attributes.size() + " " + changed.to(TimeUnit.NANOSECONDS) + " "
                            + attributes.fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /// The things that all words fit, in the order of [EntityDao#search(String, int)]; null when there is no index of this
    /// state.
    ///
    /// @param stamp what [#stamp()] gave
    public @Nullable List<EntityRow> search(String stamp, String words, int limit) {
        String lines = read(stamp);
        return lines == null ? null : found(lines, words, limit);
    }

    private @Nullable String read(String stamp) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int head = 0;
            while (head < bytes.length && bytes[head] != '\n') {
                head++;
            }
            String expected = new String(bytes, 0, head, StandardCharsets.UTF_8);
            int body = head + 1;
            if (!expected.startsWith(stamp + " ") || body > bytes.length) {
                return null;
            }
            var sum = new CRC32();
            sum.update(bytes, body, bytes.length - body);
            return expected.equals(stamp + " " + sum.getValue())
                    ? new String(bytes, body, bytes.length - body, StandardCharsets.UTF_8)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<EntityRow> found(String lines, String words, int limit) {
        List<SearchTerm> terms = SearchTerm.of(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        String whole = terms.stream().map(SearchTerm::folded).collect(Collectors.joining(" "));
        var hits = new ArrayList<Hit>();
        for (int start = 0, next; start < lines.length(); start = next) {
            next = lines.indexOf('\n', start) + 1;
            int end = lines.indexOf(CELL, start);
            String text = lines.substring(start, end);
            if (terms.stream().allMatch(term -> term.isIn(text))) {
                hits.add(hit(text, lines.substring(end + 1, next - 1).split(String.valueOf(CELL), -1), terms, whole));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparingInt(hit -> -hit.entity().timesCovered())
                        .thenComparing(Hit::sortName)
                        .thenComparingLong(hit -> hit.entity().id()))
                .limit(limit)
                .map(Hit::entity)
                .toList();
    }

    private record Hit(int rank, String sortName, EntityRow entity) {}

    private static Hit hit(String text, String[] cells, List<SearchTerm> terms, String whole) {
        String sortName = text.substring(0, text.indexOf(PART));
        int rank = sortName.equals(whole)
                ? 0
                : sortName.startsWith(whole) ? 1 : terms.stream().allMatch(term -> term.isIn(sortName)) ? 2 : 3;
        return new Hit(rank, sortName, new EntityRow(Long.parseLong(cells[0]), EntityKind.of(cells[1]), cells[2],
                cells[3], optional(cells[4]), optional(cells[5]), Integer.parseInt(cells[6]), day(cells[7]), day(
                        cells[8])));
    }

    private static @Nullable String optional(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /// Keeps what searches look into, for the next time. A failure is no news: then the database is asked again.
    ///
    /// @param stamp what [#stamp()] gave before they were read; nothing is kept when the database is another by now
    public void keep(String stamp, List<SearchableThing> things) {
        var text = new StringBuilder();
        for (SearchableThing thing : things) {
            line(text, thing);
            if (text.length() > LARGEST) {
                return;
            }
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(body);
        byte[] head = (stamp + " " + sum.getValue() + "\n").getBytes(StandardCharsets.UTF_8);
        Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try {
                Files.write(draft, ByteBuffer.allocate(head.length + body.length).put(head).put(body).array());
                if (stamp.equals(stamp())) {
                    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // A folder that cannot be written.
        }
    }

    private static void line(StringBuilder out, SearchableThing thing) {
        EntityRow entity = thing.entity();
        out.append(cell(thing.sortName())).append(PART);
        out.append(lower(entity.summary())).append(PART).append(lower(entity.url()));
        thing.labels().forEach(label -> out.append(PART).append(lower(label)));
        out.append(CELL).append(entity.id());
        for (String cell : List.of(entity.kind().label(), entity.slug(), entity.name(), text(entity.summary()), text(
                entity.url()), Integer.toString(entity.timesCovered()), text(entity.firstCovered()),
                text(entity
                        .lastCovered()))) {
            out.append(CELL).append(cell(cell));
        }
        out.append('\n');
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : cell(text.toLowerCase(Locale.ROOT));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String cell(String text) {
        return text.replace(CELL, ' ').replace('\n', ' ').replace('\r', ' ').replace(PART, ' ');
    }
}
