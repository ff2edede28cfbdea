package io.github.shownotes.catalogue.extract;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// Finds people by name: what looks like a name, and what the words around it make of it.
final class NamedPeople {
    private static final Pattern LIST_GAP = Pattern.compile("^(?:\\s*(?:,|&|/|\\+)\\s*|\\s+)?(?:and\\s+|&\\s*)?$");

    private static final Pattern POSTED = Pattern.compile("(?i)\\b(?:tweet|toot|post|thread) (?:from|by) $");
    /// `Name, creator of x, announced …`
    private static final Pattern ANNOUNCED = Pattern
            .compile(
                    "^,(?: the)? (?:creator|author|maintainer|founder|developer)s? of [^,.]{2,40}, (?:has )?(?:just )?(?:announced|announces|wrote|posted|published|explains)\\b");

    private final KnownNames names;
    private final Hosts hosts;
    private final Set<String> fullNamesInEpisode;
    private final ProjectMakers makers;

    /// @param names the project names known, which are no people
    /// @param hosts who presents the show: never mentions
    /// @param fullNamesInEpisode every full name in the episode, so that a first name alone is no further person
    NamedPeople(KnownNames names, Hosts hosts, Set<String> fullNamesInEpisode) {
        this.names = names;
        this.hosts = hosts;
        this.fullNamesInEpisode = fullNamesInEpisode;
        this.makers = new ProjectMakers(names);
    }

    /// What the text around a name says of the person.
    ///
    /// @param before the phrase before the name, or before the list of names it stands in, or null
    /// @param after the phrase after the name, or null
    /// @param profile the profile that the name links, or null
    /// @param alone whether the line says nothing but names
    /// @param wordsOfPost whether it stands in words that link a post of theirs: `[suggested by Name](post)`
    private record Place(PersonPhrases.@Nullable Phrase before, PersonPhrases.@Nullable Phrase after,
            @Nullable String profile, boolean alone, boolean wordsOfPost) {
        boolean linked() {
            return profile != null;
        }
    }

    /// Adds the people whom a line names.
    void find(PeopleInLine people, SegmentRoles roles, FoundPeople found) {
        Line line = people.line();
        PersonPhrases.Phrase running = null;
        boolean runningAlone = false;
        int lastEnd = -1;
        for (PersonNames.Candidate name : line.people()) {
            Span span = line.at(name.start(), name.end());
            String profile = span != null && (span.kind() == LinkKind.PERSON || span.kind() == LinkKind.SOCIAL)
                    ? span.url()
                    : null;
            boolean hardly = !name.given() && profile == null && (name.words() < 2 || name.ordinary());
            if (hardly && running == null) {
                continue;
            }
            boolean host = name.words() < 2 && hosts.contains(name.text());
            if (host || hardly || span != null && span.code() || isKnownThing(name)) {
                running = host ? running : null;
                continue;
            }
            boolean continues = lastEnd >= 0
                    && LIST_GAP.matcher(line.text().substring(lastEnd, name.start())).matches();
            Place place = place(line, name, span, profile, continues ? running : null, continues && runningAlone);
            FoundPerson person = judge(line, name, place, roles, found);
            lastEnd = name.end();
            running = person == null ? null : place.before;
            runningAlone = person != null && place.alone;
            if (person != null) {
                note(line, name, place, roles, person);
                people.add(name.end(), person);
                if (profile != null) {
                    found.addProfile(person, profile);
                }
            }
        }
    }

    /// @param running the phrase before the list of names that this one continues, or null
    /// @param runningAlone whether the name continues a line of names alone
    private static Place place(Line line, PersonNames.Candidate name, @Nullable Span span, @Nullable String profile,
            PersonPhrases.@Nullable Phrase running, boolean runningAlone) {
        PersonPhrases.Phrase before = PersonPhrases.before(line, name);
        if (before == null && Bylines.isMakerOfWhatPrecedes(line, name.start())) {
            before = PersonPhrases.MAKER_OF_THIS;
        }
        if (before == null) {
            before = running;
        }
        boolean alone = (Bylines.isAlone(line, name) || runningAlone)
                && (line.heading() || !Bylines.isInsideTitle(span, name));
        return new Place(before, before == null ? PersonPhrases.after(line, name) : null, profile, alone,
                span != null && span.kind() == LinkKind.SOCIAL && span.start() < name.start()
                        || before != null && POSTED.matcher(line.text()).region(0, name.start()).find());
    }

    /// Notes what the place says of a person beyond the role.
    private void note(Line line, PersonNames.Candidate name, Place place, SegmentRoles roles, FoundPerson person) {
        if (roles.kind() != SegmentKind.GUEST && makers.isMaker(line, name, place.before)) {
            person.has(Role.MAINTAINER);
        }
        if (place.before != null && place.before.role() == Role.MENTIONED) {
            person.isSpokenOf();
        }
        if (place.wordsOfPost && person.is(Role.SUGGESTED_BY)) {
            person.has(Role.AUTHOR);
        }
        if (ANNOUNCED.matcher(line.text()).region(name.end(), line.text().length()).lookingAt()) {
            person.has(Role.AUTHOR);
        }
        if (roles.ofSubject()
                && (place.alone && !line.heading() || place.before != null && place.before.role() == null)) {
            person.isMaker();
        }
    }

    private @Nullable FoundPerson judge(Line line, PersonNames.Candidate name, Place place, SegmentRoles roles,
            FoundPeople found) {
        PersonPhrases.Phrase before = place.before == null && makers.isLabelled(line, name)
                ? new PersonPhrases.Phrase(Role.MAINTAINER)
                : place.before;
        Role role = roles.of(before, place.after, place.alone);
        boolean phrase = before != null || place.after != null;
        String quote = line.sentence(name.start(), name.end());
        if (name.words() < 2) {
            boolean known = fullNamesInEpisode.contains(FoundPeople.plain(name.text()));
            boolean evident = before != null || place.linked() || place.alone && !line.heading();
            return known || !name.given() || !evident
                    ? null
                    : found.add(name.text(), role, place.linked() ? PersonConfidence.LINKED : PersonConfidence.NAMED,
                            place.linked() ? "link" : "phrase", quote);
        }
        boolean guest = roles.kind() == SegmentKind.GUEST;
        if (!isPlausible(name, phrase || place.linked() || place.alone || guest)) {
            return null;
        }
        if (place.linked()) {
            return found.add(name.text(), role, PersonConfidence.LINKED, "link", quote);
        }
        if (guest) {
            return found.add(name.text(), role, PersonConfidence.PHRASE, "guest", quote);
        }
        if (before != null || place.after != null && name.given()) {
            return found.add(name.text(), role, PersonConfidence.PHRASE, "phrase", quote);
        }
        if (place.alone) {
            return found.add(name.text(), role,
                    name.given() ? PersonConfidence.ALONE : PersonConfidence.NAMED - 0.1, "alone", quote);
        }
        return found.add(name.text(), Role.MENTIONED,
                name.given() && !name.ordinary() ? PersonConfidence.NAMED : PersonConfidence.DOUBTFUL, "name", quote);
    }

    /// Whether several words can be a person's name at all.
    private static boolean isPlausible(PersonNames.Candidate name, boolean evident) {
        String text = name.text();
        return name.given() && (!name.ordinary() || evident)
                || !name.ordinary() && !KnownNames.isEnglish(text.substring(0, text.indexOf(' ')));
    }

    private boolean isKnownThing(PersonNames.Candidate name) {
        Name known = names.trie().get(name.text());
        if (known != null) {
            return known.strength() != Name.Strength.STRONG || name.words() == 1 && !name.given();
        }
        return false;
    }
}
