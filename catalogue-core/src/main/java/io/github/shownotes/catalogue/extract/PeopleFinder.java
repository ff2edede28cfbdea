package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Person;

/// Finds the people that a segment names or links.
final class PeopleFinder {
    private final ProjectMakers makers;
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
        this.makers = new ProjectMakers(names);
        this.named = new NamedPeople(names, hosts, fullNamesInEpisode);
        this.handles = new HandleFinder(names, hosts);
        this.profiles = new ProfileLinks(hosts);
    }

    /// The people of a segment, unsure ones included.
    ///
    /// @param roles the roles of somebody of whom the segment only says "by"
    /// @param owners the plain names of the accounts that hold the repositories linked in the segment
    FoundPeople find(SegmentKind kind, List<Line> lines, Set<Role> roles, Set<String> owners) {
        var segment = new SegmentRoles(kind, roles.contains(Role.MAINTAINER) ? Role.MAINTAINER : Role.AUTHOR, true);
        var found = new FoundPeople();
        for (int i = 0; i < lines.size(); i++) {
            var people = new PeopleInLine(lines.get(i));
            SegmentRoles here = makers.isBelowProject(lines, i) ? segment.belowProject() : segment;
            named.find(people, here, found);
            handles.find(people, here, found);
            profiles.find(people, here, found);
        }
        found.all().forEach(one -> one.settle(segment.maker(), roles, owners));
        return found;
    }
}
