package io.github.shownotes.catalogue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.Opening;

/// Finds people by what they call themselves on the net: `@name@host`, `via some_nick`.
final class HandleFinder {
    static final Pattern HANDLE = Pattern
            .compile("(?<![\\w/.@])@([A-Za-z_][\\w.-]{1,30}\\w(?:@[\\w-]+(?:\\.[\\w-]+)+)?)");
    private static final Opening NICKNAME = Opening.compile(
            "(?i)^(?:via|suggested by|sent in by|submitted by|recommended by|thanks(?: to)?)(?: (?:listener|creator|user|twitter user))? ([\\p{L}\\d_-]{4,30})$");
    /// `thanks to twitter user` and a nickname, which may fall into several words.
    private static final int LONGEST_THANKS = 40;

    private final KnownNames names;
    private final Hosts hosts;

    HandleFinder(KnownNames names, Hosts hosts) {
        this.names = names;
        this.hosts = hosts;
    }

    /// Adds the people whose handle or nickname a line gives.
    void find(PeopleInLine people, SegmentRoles roles, FoundPeople found) {
        Line line = people.line();
        nickname(line, found);
        if (line.text().indexOf('@') < 0) {
            return;
        }
        Matcher handle = HANDLE.matcher(line.text());
        while (handle.find()) {
            Span span = line.at(handle.start(), handle.end());
            if (hosts.contains(handle.group()) && (span == null || !span.code())) {
                hosts.add(handle.group(), line, handle.start(), handle.end(), found);
            } else if (span == null || !span.code()) {
                String profile = span != null && span.kind() == LinkKind.PERSON ? span.url() : null;
                FoundPerson person = people.beside(handle.start());
                if (person == null) {
                    person = unnamed(line, handle, profile != null, roles, found);
                }
                found.addHandle(person, handle.group());
                if (profile != null) {
                    found.addUrl(person, profile);
                }
            }
        }
    }

    /// A person of whom the line gives only the handle.
    private FoundPerson unnamed(Line line, Matcher handle, boolean linked, SegmentRoles roles, FoundPeople found) {
        String user = handle.group();
        String quote = line.sentence(handle.start(), handle.end());
        PersonPhrases.Phrase before = PersonPhrases.before(line.text(), handle.start());
        if (!linked && (isThing(user) || before == null && !isOnlyHandles(line.text()))) {
            return found.add(user, Role.MENTIONED, PersonConfidence.DOUBTFUL, "handle", quote);
        }
        PersonPhrases.Phrase after = PersonPhrases.after(line.text(), handle.end());
        boolean alone = line.text().strip().length() == user.length();
        return found.add(user, roles.inTopic().of(before, after, alone),
                linked ? PersonConfidence.LINKED : PersonConfidence.NAMED, linked ? "link" : "handle", quote);
    }

    /// `via some_nick`: a line that thanks somebody by nothing but a nickname.
    private void nickname(Line line, FoundPeople found) {
        if (line.words().isEmpty() || line.words().size() > LONGEST_THANKS) {
            return;
        }
        Matcher thanks = NICKNAME.at(line.text().strip(), 0);
        if (thanks != null && names.trie().get(thanks.group(1)) == null && !KnownNames.isEnglish(thanks.group(1))
                && !PersonNames.isGiven(thanks.group(1))) {
            FoundPerson person = found.add(thanks.group(1), Role.SUGGESTED_BY, PersonConfidence.NAMED, "nickname",
                    line.text().strip());
            if (thanks.group().contains(" creator ")) {
                person.has(Role.MAINTAINER);
            }
        }
    }

    /// Whether a handle is really a decorator or something else that is known, such as `@classmethod`.
    private boolean isThing(String handle) {
        return names.trie().get(handle) != null || handle.indexOf('.') > 0;
    }

    private static boolean isOnlyHandles(String text) {
        return HANDLE.matcher(text).replaceAll("").isBlank() && text.indexOf('.') < 0;
    }
}
