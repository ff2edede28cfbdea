package io.github.shownotes.catalogue.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A key under which an entity is found again.
///
/// @param scheme what kind of key
/// @param value the rest of it, already in its canonical form
public record EntityKey(KeyScheme scheme, String value) {
    /// A database index takes no longer keys; the end of a longer one is replaced by its fingerprint.
    private static final int LONGEST = 500;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /// Shortens what is too long to be indexed and takes out what no database stores.
    public EntityKey {
        value = bounded(UNPRINTABLE.matcher(value).replaceAll(""));
    }

    /// The key of a name or title.
    public static EntityKey name(String name) {
        return new EntityKey(KeyScheme.NAME, Names.comparable(name));
    }

    /// The key that [#text] wrote.
    ///
    /// @throws IllegalArgumentException if it is none
    public static EntityKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a key: " + text);
        }
        return new EntityKey(KeyScheme.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon
                + 1));
    }

    /// The form it is stored in: `repo:github.com/owner/name`.
    public String text() {
        return scheme.label() + ":" + value;
    }

    /// A page that the key stands for, or null when it is a name.
    public @Nullable String address() {
        return switch (scheme) {
            case REPO -> "https://" + value;
            case PYPI -> "https://pypi.org/project/" + value + "/";
            case URL -> value;
            case HANDLE -> Profiles.page(value);
            case NAME, PLACE -> null;
        };
    }

    /// A text that is short enough for a database index and still tells every two texts apart.
    public static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String end = "…" + HexFormat.of().formatHex(digest);
            int cut = LONGEST - end.length();
            return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + end;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
