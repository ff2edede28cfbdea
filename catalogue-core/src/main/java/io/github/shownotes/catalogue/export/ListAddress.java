package io.github.shownotes.catalogue.export;

import java.util.Arrays;
import java.util.Locale;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;

/// When two addresses count as one in a list: more is folded than in the catalogue, because the linter folds it.
final class ListAddress {
    private ListAddress() {}

    /// What addresses that count as one share.
    static String key(String url) {
        int hash = url.indexOf('#');
        String fragment = hash < 0 || hash == url.length() - 1 ? "" : url.substring(hash);
        String page = CanonicalUrl.of(hash < 0 ? url : url.substring(0, hash)).text();
        int question = page.indexOf('?');
        String query = "";
        if (question >= 0) {
            String[] parameters = page.substring(question + 1).split("&");
            Arrays.sort(parameters);
            query = "?" + String.join("&", parameters);
            page = page.substring(0, question);
        }
        String folded = page.toLowerCase(Locale.ROOT).replaceFirst("/index\\.[a-z]+$", "").replaceFirst("/+$", "");
        return folded + query.toLowerCase(Locale.ROOT) + fragment.toLowerCase(Locale.ROOT);
    }
}
