package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Person;

/// Finds the people that a segment names or links.
final class PeopleFinder {
    private final NamedPeople named;
    private final HandleFinder handles;
    private final ProfileLinks profiles;

    /// A finder for the segments of one episode.
    ///
    /// @param names the project names known, which are no people
    /// @param people who presents the show: never mentions
    /// @param fullNamesInEpisode every full name in the episode, so that a first name alone is no further person
    PeopleFinder(KnownNames names, List<Person> people, Set<String> fullNamesInEpisode) {
        var hosts = new Hosts(people);
        this.named = new NamedPeople(names, hosts, fullNamesInEpisode);
        this.handles = new HandleFinder(names, hosts);
        this.profiles = new ProfileLinks(hosts);
    }

    /// The people of a segment, unsure ones included.
    ///
    /// @param makers the roles of somebody of whom the segment only says "by"
    /// @param owners the plain names of the accounts that hold the repositories linked in the segment
    FoundPeople find(SegmentKind kind, List<Line> lines, Set<Role> makers, Set<String> owners) {
        var roles = new SegmentRoles(kind, makers.contains(Role.MAINTAINER) ? Role.MAINTAINER : Role.AUTHOR);
        var found = new FoundPeople();
        for (Line line : lines) {
            var people = new PeopleInLine(line);
            named.find(people, roles, found);
            handles.find(people, roles, found);
            profiles.find(people, roles, found);
        }
        found.all().forEach(one -> one.settle(roles.maker(), makers, owners));
        return found;
    }
}
