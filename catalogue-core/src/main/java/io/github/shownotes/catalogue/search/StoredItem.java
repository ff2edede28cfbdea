package io.github.shownotes.catalogue.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// An [Item] as the bytes that the index keeps of it, so that a list is shown without asking the database. An index lives
/// no longer than the process, so the form may change at any time.
final class StoredItem {
    private static final byte THING = 1;
    private static final byte EPISODE = 2;
    private static final byte LINK = 3;

    private StoredItem() {}

    static byte[] write(Item item) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (item) {
                case Item.Thing thing -> thing(out, thing);
                case Item.OfEpisode episode -> episode(out, episode.episode());
                case Item.OfLink link -> link(out, link);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Item read(BytesRef bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            byte form = in.readByte();
            return switch (form) {
                case THING -> thing(in);
                case EPISODE -> episode(in);
                case LINK -> link(in);
                default -> throw new IllegalStateException("unknown form " + form);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thing(DataOutputStream out, Item.Thing thing) throws IOException {
        EntityRow entity = thing.entity();
        out.writeByte(THING);
        out.writeLong(entity.id());
        text(out, entity.kind().label());
        text(out, entity.slug());
        text(out, entity.name());
        text(out, entity.summary());
        text(out, entity.url());
        out.writeInt(entity.timesCovered());
        day(out, entity.firstCovered());
        day(out, entity.lastCovered());
        places(out, thing.newest());
        number(out, thing.stars());
        texts(out, thing.flags());
    }

    private static Item.Thing thing(DataInputStream in) throws IOException {
        return new Item.Thing(new EntityRow(in.readLong(), EntityKind.of(needed(in)), needed(in), needed(in),
                text(in), text(in), in.readInt(), day(in), day(in)), places(in), number(in), texts(in));
    }

    private static void episode(DataOutputStream out, EpisodeRow episode) throws IOException {
        out.writeByte(EPISODE);
        out.writeLong(episode.id());
        text(out, episode.showSlug());
        text(out, episode.showTitle());
        text(out, episode.slug());
        number(out, episode.number());
        text(out, episode.title());
        day(out, episode.published());
        text(out, episode.link());
        text(out, episode.audio());
        text(out, episode.summary());
        out.writeInt(episode.projects());
        out.writeInt(episode.articles());
        out.writeInt(episode.people());
    }

    private static Item.OfEpisode episode(DataInputStream in) throws IOException {
        return new Item.OfEpisode(new EpisodeRow(in.readLong(), needed(in), needed(in), needed(in), number(in), needed(
                in), day(in), text(in), text(in), text(in), in.readInt(), in.readInt(), in.readInt()));
    }

    private static void link(DataOutputStream out, Item.OfLink link) throws IOException {
        out.writeByte(LINK);
        text(out, link.url());
        text(out, link.text());
        texts(out, link.kinds());
        text(out, link.state());
        text(out, link.archivedUrl());
        out.writeInt(link.times());
        day(out, link.last());
        places(out, link.newest());
    }

    private static Item.OfLink link(DataInputStream in) throws IOException {
        return new Item.OfLink(needed(in), needed(in), texts(in), text(in), text(in), in.readInt(), day(in), places(
                in));
    }

    private static void places(DataOutputStream out, List<CoverageRow> places) throws IOException {
        out.writeInt(places.size());
        for (CoverageRow place : places) {
            text(out, place.showSlug());
            text(out, place.episodeSlug());
            number(out, place.number());
            text(out, place.title());
            text(out, place.link());
            day(out, place.published());
        }
    }

    private static List<CoverageRow> places(DataInputStream in) throws IOException {
        int size = in.readInt();
        var places = new ArrayList<CoverageRow>(size);
        for (int i = 0; i < size; i++) {
            places.add(new CoverageRow(needed(in), needed(in), number(in), needed(in), text(in), day(in)));
        }
        return places;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        var texts = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            texts.add(needed(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String needed(DataInputStream in) throws IOException {
        String text = text(in);
        return text == null ? "" : text;
    }

    private static void number(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeBoolean(number != null);
        if (number != null) {
            out.writeInt(number);
        }
    }

    private static @Nullable Integer number(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readInt() : null;
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
