package io.github.shownotes.catalogue.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an address says of itself.
///
/// @param ignored what is found in addresses that are never visited
/// @param large endings of files of which only the headers are asked for
/// @param shorteners hosts that only point elsewhere
/// @param frontPages names of a site's first page
/// @param logInPages parts of paths that only somebody without an account is sent to
/// @param parkingHosts where domains are sold
public record AddressRules(List<Pattern> ignored, Set<String> large, Set<String> shorteners, Set<String> frontPages,
        Set<String> logInPages, Set<String> parkingHosts) {

    /// Copies the collections.
    public AddressRules {
        ignored = List.copyOf(ignored);
        large = Set.copyOf(large);
        shorteners = Set.copyOf(shorteners);
        frontPages = Set.copyOf(frontPages);
        logInPages = Set.copyOf(logInPages);
        parkingHosts = Set.copyOf(parkingHosts);
    }

    AddressRules ignoring(List<Pattern> more) {
        var all = new ArrayList<>(ignored);
        all.addAll(more);
        return new AddressRules(all, large, shorteners, frontPages, logInPages, parkingHosts);
    }

    /// The expression for which an address is not visited, if there is one.
    Optional<Pattern> ignoring(String url) {
        return ignored.stream().filter(pattern -> pattern.matcher(url).find()).findFirst();
    }

    /// Whether only the headers of an address are asked for.
    boolean isLarge(LinkAddress address) {
        String name = address.lastSegment();
        return large.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.contains(".");
    }

    /// Whether it is a host's business to send elsewhere.
    boolean isShortener(LinkAddress address) {
        return LinkRules.isIn(shorteners, address.host());
    }

    /// Whether domains are sold there.
    boolean isParking(LinkAddress address) {
        return LinkRules.isIn(parkingHosts, address.host());
    }

    /// Whether it asks its visitor for an account.
    boolean isLogIn(LinkAddress address) {
        for (String part : address.path().toLowerCase(Locale.ROOT).split("/")) {
            int dot = part.lastIndexOf('.');
            if (logInPages.contains(dot > 0 ? part.substring(0, dot) : part)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a site's first page, under whatever name.
    boolean isFront(LinkAddress address) {
        String name = address.lastSegment().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return address.query().isEmpty() && address.folder().equals("/") && (name.isEmpty() || frontPages.contains(
                dot > 0 ? name.substring(0, dot) : name));
    }

    /// Whether it leads into a site, so that its root cannot be what was meant.
    boolean isDeep(LinkAddress address) {
        String name = address.lastSegment();
        return !address.folder().equals("/") || name.length() > 8 || name.chars().anyMatch(
                c -> c == '-' || c == '_' || c == '.' || Character.isDigit(c));
    }
}
