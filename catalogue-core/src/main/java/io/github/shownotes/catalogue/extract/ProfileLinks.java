package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Run;

/// Finds people by links to their profiles and home pages.
final class ProfileLinks {
    private static final Pattern SOCIAL_USER = Pattern.compile("^/@?([^/?#]+)/?(?:status|[?#]|$).*");

    private final Hosts hosts;

    ProfileLinks(Hosts hosts) {
        this.hosts = hosts;
    }

    /// Adds the people whose profiles a line links.
    void find(PeopleInLine people, SegmentRoles roles, FoundPeople found) {
        Line line = people.line();
        for (Span span : line.spans()) {
            String url = span.url();
            if (span.kind() != LinkKind.PERSON || url == null || found.isLinked(url)) {
                continue;
            }
            String handle = handleOf(url);
            String text = line.text().substring(span.start(), span.end()).strip();
            if (handle != null && hosts.contains(handle)) {
                hosts.add(handle, line, span.start(), span.end(), found);
            } else if (hosts.contains(text)) {
                hosts.add(text, line, span.start(), span.end(), found);
            } else {
                FoundPerson beside = people.beside(span.start());
                FoundPerson person = beside != null ? beside : linked(line, span, url, roles, found);
                if (person != null) {
                    found.addProfile(person, url);
                }
            }
        }
    }

    /// The person that a link's text names, else the one whose address it is, else null.
    private static @Nullable FoundPerson linked(Line line, Span span, String url, SegmentRoles roles,
            FoundPeople found) {
        String text = line.text().substring(span.start(), span.end()).strip();
        String name = nameIn(text, handleOf(url));
        if (name == null) {
            return found.whoseAddress(url);
        }
        PersonPhrases.Phrase before = PersonPhrases.before(line.text(), span.start());
        return found.add(name, roles.of(before, null, line.text().strip().equals(text)),
                PersonConfidence.LINKED - 0.1, "link", line.sentence(span.start(), span.end()));
    }

    /// The name that a profile link's text gives, else the handle, else null.
    private static @Nullable String nameIn(String text, @Nullable String handle) {
        boolean address = text.indexOf('/') >= 0 || text.matches("\\S+\\.\\p{L}{2,}");
        boolean word = !text.isEmpty() && text.indexOf(' ') < 0 && !ProjectNames.isGeneric(text)
                && !KnownNames.isEnglish(text);
        if (!address) {
            for (PersonNames.Candidate name : Line
                    .of(List.of(Run.plain(text)), false, 0, Map.of(), Vocabulary.ordinary()).people()) {
                if (name.words() > 1 && (name.given() || !name.ordinary())) {
                    return name.text();
                }
            }
            if (word) {
                return text;
            }
        }
        return handle == null ? null : "@" + handle;
    }

    /// The user name in the address of a profile or post, or null.
    static @Nullable String handleOf(String url) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            return null;
        }
        String path = address.rest();
        if (address.host().equals("bsky.app")) {
            path = path.replaceFirst("^/profile", "");
        } else
            if (!address.host().equals("twitter.com") && !address.host().equals("x.com") && !address.host().equals(
                    "github.com") && !path.startsWith("/@")) {
                        return null;
                    }
        Matcher user = SOCIAL_USER.matcher(path);
        return user.matches() ? user.group(1) : null;
    }
}
