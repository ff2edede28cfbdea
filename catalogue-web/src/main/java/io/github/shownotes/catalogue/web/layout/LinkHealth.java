package io.github.shownotes.catalogue.web.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What readers are told of a link's state: the many verdicts of a check in few words.
public enum LinkHealth {
    /// What was linked is gone.
    DEAD("Dead"),
    /// It is at another address now.
    MOVED("Moved"),
    /// A person may well see it, a program does not.
    BLOCKED("Blocked"),
    /// The checks do not agree, or did not get through.
    UNSURE("Unsure"),
    /// It is there.
    ALIVE("Alive");

    private final String heading;

    LinkHealth(String heading) {
        this.heading = heading;
    }

    /// The word for it, as addresses use it too.
    public String label() {
        return heading.toLowerCase(Locale.ROOT);
    }

    /// The word for it at the beginning of a line.
    public String heading() {
        return heading;
    }

    /// The names of the verdicts it stands for.
    public List<String> states() {
        return switch (this) {
            case DEAD -> List.of("dead", "soft404", "parked");
            case MOVED -> List.of("moved");
            case BLOCKED -> List.of("blocked", "rate_limited");
            case UNSURE -> List.of("server_error", "unreachable", "redirect_loop", "bad_fragment", "refused");
            case ALIVE -> List.of("ok");
        };
    }

    /// What a verdict means to a reader; one that is not known yet is unsure.
    public static LinkHealth of(String state) {
        return Arrays.stream(values())
                .filter(health -> health.states().contains(state))
                .findFirst()
                .orElse(UNSURE);
    }
}
