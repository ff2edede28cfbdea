package io.github.shownotes.catalogue.links;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.source.Bundled;

/// How links are checked and by what pages are recognised: the content of `data/link-rules.yaml`.
///
/// @param hosts how much hosts are asked
/// @param addresses what an address says of itself
/// @param pages by what pages are recognised
public record LinkRules(HostRules hosts, AddressRules addresses, PageRules pages) {

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
        return new LinkRules(hosts, addresses.ignoring(more), pages);
    }

    /// These rules with another number of requests at the same time for hosts without a rule of their own.
    public LinkRules withAtOnce(int atOnce) {
        return new LinkRules(hosts.withAtOnce(atOnce), addresses, pages);
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
