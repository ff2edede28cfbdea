package io.github.shownotes.catalogue.links;

import java.util.Map;
import java.util.Optional;

/// How much hosts are asked.
///
/// @param pace what a host gets that has no rule of its own
/// @param own what others get, by host or domain
public record HostRules(Pace pace, Map<String, HostRule> own) {

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

    /// Copies the map.
    public HostRules {
        own = Map.copyOf(own);
    }

    /// How much a host is asked.
    public Pace pace(String host) {
        return rule(host).map(HostRule::pace).orElse(pace);
    }

    /// Why a host's answers to programs say nothing; empty when they do.
    String walled(String host) {
        return rule(host).map(HostRule::walled).orElse("");
    }

    /// The most requests that any host gets at the same time.
    int mostAtOnce() {
        return Math.max(pace.atOnce(), own.values().stream().mapToInt(rule -> rule.pace().atOnce()).max().orElse(1));
    }

    HostRules withAtOnce(int atOnce) {
        return new HostRules(new Pace(atOnce, pace.perSecond()), own);
    }

    /// The rule of a host or of the domain above it.
    private Optional<HostRule> rule(String host) {
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            HostRule rule = own.get(name);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
