package io.github.shownotes.catalogue.links;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.source.Bundled;

/// How links are checked and by what pages are recognised: the content of `data/link-rules.yaml`.
///
/// @param pace what a host gets that has no rule of its own
/// @param hosts what others get
/// @param ignored what is found in addresses that are never visited
/// @param large endings of files of which only the headers are asked for
/// @param shorteners hosts that only point elsewhere
/// @param frontPages names of a site's first page
/// @param logInPages parts of paths that only somebody without an account is sent to
/// @param notFound what says that a page does not exist
/// @param notFoundMarks what systems put into the HTML of such a page
/// @param parked what says that a domain has no site
/// @param parkingHosts where domains are sold
/// @param takeover what a domain sells that somebody else took over
/// @param botWall what says that a program may not see the page
/// @param botWallHeaders headers of a bot wall with what their values contain
/// @param about what a title has that is about such pages
public record LinkRules(Pace pace, Map<String, HostRule> hosts, List<Pattern> ignored, Set<String> large,
        Set<String> shorteners, Set<String> frontPages, Set<String> logInPages, Signs notFound,
        List<Pattern> notFoundMarks, Signs parked, Set<String> parkingHosts, List<Pattern> takeover, Signs botWall,
        Map<String, Pattern> botWallHeaders, List<Pattern> about) {

    /// How much a host is asked.
    ///
    /// @param atOnce requests at the same time
    /// @param perSecond requests that begin within a second
    public record Pace(int atOnce, double perSecond) {}

    /// What holds for a host.
    ///
    /// @param pace how much it is asked
    /// @param walled why its answers to programs say nothing; empty when they do
    public record HostRule(Pace pace, String walled) {}

    /// What one kind of page is recognised by.
    ///
    /// @param titles what a whole title or heading is, or a part of it between dashes
    /// @param words without one of which no sentence is looked for
    /// @param sentences what is found in its text
    /// @param scripts what is found in what it loads
    public record Signs(List<Pattern> titles, List<String> words, List<Pattern> sentences, List<Pattern> scripts) {
        /// Copies the lists.
        public Signs {
            titles = List.copyOf(titles);
            words = List.copyOf(words);
            sentences = List.copyOf(sentences);
            scripts = List.copyOf(scripts);
        }
    }

    /// Copies the collections.
    public LinkRules {
        hosts = Map.copyOf(hosts);
        ignored = List.copyOf(ignored);
        large = Set.copyOf(large);
        shorteners = Set.copyOf(shorteners);
        frontPages = Set.copyOf(frontPages);
        logInPages = Set.copyOf(logInPages);
        notFoundMarks = List.copyOf(notFoundMarks);
        parkingHosts = Set.copyOf(parkingHosts);
        takeover = List.copyOf(takeover);
        botWallHeaders = Map.copyOf(botWallHeaders);
        about = List.copyOf(about);
    }

    /// The rules that come with the program.
    public static LinkRules bundled() {
        return LinkRulesReader.read("link-rules.yaml", Bundled.text(LinkRules.class, "link-rules.yaml"));
    }

    /// The rules of a file's text.
    ///
    /// @param origin what messages call the file
    /// @throws IllegalArgumentException if they cannot be understood; its message says where and is meant for people
    public static LinkRules read(String origin, String yaml) {
        return LinkRulesReader.read(origin, yaml);
    }

    /// These rules without visiting addresses in which an expression is found.
    public LinkRules ignoring(List<Pattern> more) {
        var all = new java.util.ArrayList<>(ignored);
        all.addAll(more);
        return new LinkRules(pace, hosts, all, large, shorteners, frontPages, logInPages, notFound, notFoundMarks,
                parked, parkingHosts, takeover, botWall, botWallHeaders, about);
    }

    /// These rules with another number of requests at the same time for hosts without a rule of their own.
    public LinkRules withAtOnce(int atOnce) {
        return new LinkRules(new Pace(atOnce, pace.perSecond()), hosts, ignored, large, shorteners, frontPages,
                logInPages, notFound, notFoundMarks, parked, parkingHosts, takeover, botWall, botWallHeaders, about);
    }

    /// The rule of a host or of the domain above it.
    public Optional<HostRule> rule(String host) {
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            HostRule rule = hosts.get(name);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// How much a host is asked.
    public Pace pace(String host) {
        return rule(host).map(HostRule::pace).orElse(pace);
    }

    /// Whether only the headers of an address are asked for.
    public boolean isLarge(LinkAddress address) {
        String name = address.lastSegment();
        return large.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.contains(".");
    }

    /// Whether a host or the domain above it is in a set.
    static boolean isIn(Set<String> domains, String host) {
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            if (domains.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
