package io.github.shownotes.catalogue.export.rewrite;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.LinkStateRow;

/// Which address is better than one: where it moved to for good, the archive's copy of what is gone, or the same without what
/// only says who sent the reader.
///
/// @param states what the last checks say, by canonical address
public record BetterAddresses(Map<String, LinkStateRow> states) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern COPY = Pattern.compile("(?i)https?://(?:web\\.)?archive\\.org/.*");

    /// The better address, or null when this is good as it is.
    public @Nullable String of(String address) {
        if (!WEB.matcher(address).matches() || COPY.matcher(address).matches()) {
            return null;
        }
        LinkStateRow state = states.get(CanonicalUrl.of(address).indexed());
        String better = null;
        if (state != null && state.isGone()) {
            better = state.archivedUrl();
        } else if (state != null && state.isMoved()) {
            better = withPlace(state.suggestion(), address);
        }
        if (better == null) {
            String clean = CanonicalUrl.linkable(address);
            better = parameters(clean) < parameters(address) ? clean : null;
        }
        return better == null || better.equals(address) ? null : better;
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
