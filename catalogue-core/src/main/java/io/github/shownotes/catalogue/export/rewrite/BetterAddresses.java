package io.github.shownotes.catalogue.export.rewrite;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.LinkCopy;
import io.github.shownotes.catalogue.store.LinkStateRow;

/// Which address is better than one: where it moved to for good, the archive's copy of what is gone, or the same without what
/// only says who sent the reader.
///
/// @param states what the last checks say, by canonical address
/// @param copies the archive's copies besides those that the states name, by the link's key
public record BetterAddresses(Map<String, LinkStateRow> states, Map<Long, List<LinkCopy>> copies) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern COPY = Pattern.compile("(?i)https?://(?:web\\.)?archive\\.org/.*");

    /// The better address, or null when this is good as it is.
    ///
    /// @param day when the address was written: of several copies, the nearest to it counts; null when that is not known
    public @Nullable String of(String address, @Nullable LocalDate day) {
        if (!WEB.matcher(address).matches() || COPY.matcher(address).matches()) {
            return null;
        }
        LinkStateRow state = states.get(CanonicalUrl.of(address).indexed());
        String better = null;
        if (state != null && state.isGone()) {
            better = copy(state, day);
        } else if (state != null && state.isMoved()) {
            better = withPlace(state.suggestion(), address);
        }
        if (better == null) {
            String clean = CanonicalUrl.linkable(address);
            better = parameters(clean) < parameters(address) ? clean : null;
        }
        return better == null || better.equals(address) ? null : better;
    }

    private @Nullable String copy(LinkStateRow state, @Nullable LocalDate day) {
        String first = state.archivedUrl();
        Instant taken = state.archivedAt();
        if (first == null || taken == null || day == null) {
            return first;
        }
        Instant written = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Stream.concat(Stream.of(new LinkCopy(first, taken)),
                copies.getOrDefault(state.linkId(), List.of()).stream())
                .min(Comparator.comparing(copy -> Duration.between(written, copy.taken()).abs()))
                .map(LinkCopy::url)
                .orElse(first);
    }

    /// With the place in the page that the old address names.
    private static @Nullable String withPlace(@Nullable String moved, String address) {
        int hash = address.indexOf('#');
        return moved == null || hash < 0 || moved.indexOf('#') >= 0 ? moved : moved + address.substring(hash);
    }

    private static int parameters(String address) {
        int question = address.indexOf('?');
        return question < 0 ? 0 : address.substring(question + 1).split("&").length;
    }
}
