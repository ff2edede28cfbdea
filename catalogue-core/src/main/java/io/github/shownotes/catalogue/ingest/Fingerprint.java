package io.github.shownotes.catalogue.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.resolve.Resolver;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Short texts that are equal exactly when what they stand for is. Two runs of the program agree on them.
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Of everything a source says of an episode, its place left out.
    static String of(ShowNotes notes) {
        Episode episode = notes.episode();
        var print = new Fingerprint().add(notes.format())
                .add(notes.body())
                .add(episode.number())
                .add(episode.title())
                .add(episode.published())
                .add(episode.link())
                .add(episode.guid())
                .add(episode.summary())
                .add(episode.transcript())
                .add(episode.chapters())
                .addPeople(episode.people());
        // Without a recording it is what it was before anybody asked for one, so that such notes are not stored anew.
        return (episode.audio() == null ? print : print.add(episode.audio())).end();
    }

    /// Of everything that was found in an episode.
    static String of(ExtractedEpisode episode) {
        var print = new Fingerprint().add(Resolver.VERSION).add(episode.segments().size());
        for (ExtractedSegment segment : episode.segments()) {
            print.add(segment.kind()).add(segment.presenter()).add(segment.title()).add(segment.links().size());
            for (ClassifiedLink link : segment.links()) {
                print.add(link.url()).add(link.text()).add(link.kind());
            }
            print.add(segment.mentions().size());
            segment.mentions().forEach(print::add);
        }
        return print.end();
    }

    /// Of the rules and of what is known of a show: with others, its episodes have to be read again.
    ///
    /// @param version of the rules
    static String of(String version, Show show) {
        return new Fingerprint().add(Resolver.VERSION)
                .add(version)
                .addPeople(show.hosts())
                .addAll(show.sites())
                .addAll(show.titles())
                .end();
    }

    private void add(Mention mention) {
        add(mention.name()).addAll(mention.urls());
        add(mention.evidence().rule()).add(mention.evidence().quote()).add(mention.evidence().confidence());
        switch (mention) {
            case Mention.ProjectMention project -> add("project").add(project.subject());
            case Mention.ArticleMention article -> add("article").add(article.subject()).addAll(article.authors());
            // A set has no order of its own.
            case Mention.PersonMention person -> add("person").addAll(person.handles())
                    .addAll(person.roles().stream().map(Enum::name).sorted().toList());
        }
    }

    private Fingerprint addPeople(List<Person> people) {
        add(people.size());
        for (Person person : people) {
            add(person.role()).add(person.name()).addAll(person.aliases()).addAll(person.addresses());
        }
        return this;
    }

    private Fingerprint addAll(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /// Each part is preceded by its length, so that no two lists of parts run together.
    private Fingerprint add(@Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part == null ? -1 : bytes.length));
        digest.update(bytes);
        return this;
    }

    private String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
