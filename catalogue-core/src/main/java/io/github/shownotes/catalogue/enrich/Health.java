package io.github.shownotes.catalogue.enrich;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.HealthFlag.Kind;

/// How a project is doing, as flags with evidence and never as a score. Pure.
public final class Health {
    /// A release or a push within this time makes a project active: most living projects release at least yearly.
    static final Period ACTIVE = Period.ofYears(1);
    /// Without either for this long it is stale, unless it is finished. Between the two nothing is said.
    static final Period STALE = Period.ofYears(2);
    /// A finished project has at most so many open issues and pull requests, or
    static final int FEW_OPEN = 10;
    /// at most one for so many stars: a popular tool always has some.
    static final int STARS_FOR_ONE_OPEN = 50;

    private static final String STATUS = "Development Status :: ";
    private static final List<String> DONE = List.of("5 - Production/Stable", "6 - Mature");
    private static final String INACTIVE = "7 - Inactive";
    /// 1.0 or later, and no pre-release.
    private static final Pattern STABLE = Pattern.compile("v?[1-9]\\d*(?:\\.\\d+)*(?:\\.post\\d+)?");

    private Health() {}

    /// The flags of a project.
    ///
    /// @param signs what is known
    /// @param today the day to count from
    public static List<HealthFlag> flags(VitalSigns signs, LocalDate today) {
        var flags = new ArrayList<HealthFlag>();
        String status = Objects.toString(signs.packageStatus(), "");
        boolean closed = signs.repositoryArchived() || status.equals("archived") || status.equals("deprecated");
        if (closed) {
            flags.add(new HealthFlag(Kind.ARCHIVED, signs.repositoryArchived()
                    ? "the repository is archived"
                    : "the package is marked as " + status, null));
        }
        boolean gone = signs.repositoryGone() != null || signs.packageGone() != null;
        if (gone) {
            flags.add(new HealthFlag(Kind.GONE, signs.repositoryGone() != null
                    ? "the repository is not found"
                    : "the package is not found",
                    signs.repositoryGone() != null
                            ? signs.repositoryGone()
                            : signs.packageGone()));
        }
        if (status.equals("quarantined")) {
            flags.add(new HealthFlag(Kind.QUARANTINED, "the package is quarantined", null));
        }
        if (signs.yanked()) {
            flags.add(new HealthFlag(Kind.YANKED, "version " + signs.version() + " was yanked" + (signs
                    .yankedReason() == null || signs.yankedReason().isBlank() ? "" : ": " + signs.yankedReason()),
                    signs.released()));
        }
        LocalDate last = signs.lastSign();
        if (!closed && !gone && !status.equals("quarantined") && last != null) {
            HealthFlag pulse = pulse(signs, last, today);
            if (pulse != null) {
                flags.add(pulse);
            }
        }
        return flags;
    }

    private static @Nullable HealthFlag pulse(VitalSigns signs, LocalDate last, LocalDate today) {
        String what = last.equals(signs.released()) ? "the last release was on " : "the last push was on ";
        if (!last.isBefore(today.minus(ACTIVE))) {
            return new HealthFlag(Kind.ACTIVE, what + last, last);
        }
        String finished = signs.classifiers().contains(STATUS + INACTIVE) ? null : finished(signs);
        if (finished != null) {
            return new HealthFlag(Kind.FINISHED, finished + "; " + what + last, last);
        }
        return last.isBefore(today.minus(STALE)) ? new HealthFlag(Kind.STALE, what + last, last) : null;
    }

    /// Why it looks finished, or null: its makers call it stable and little is open.
    private static @Nullable String finished(VitalSigns signs) {
        String done = DONE.stream().filter(one -> signs.classifiers().contains(STATUS + one)).findFirst().orElse(null);
        boolean noStatus = signs.classifiers().stream().noneMatch(one -> one.startsWith(STATUS));
        String version = signs.version();
        if (done == null && !(noStatus && version != null && STABLE.matcher(version).matches())) {
            return null;
        }
        Integer open = signs.openIssues();
        boolean few = open != null && (open <= FEW_OPEN || signs.stars() != null && open <= signs.stars()
                / STARS_FOR_ONE_OPEN);
        return few && !signs.yanked()
                ? (done == null ? "version " + version : done.substring(4)) + ", " + open + " open"
                : null;
    }
}
