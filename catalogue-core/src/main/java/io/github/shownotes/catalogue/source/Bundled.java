package io.github.shownotes.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables that are shipped with the code: rules, word lists, profiles.
public final class Bundled {
    private Bundled() {}

    /// The lines of a table that lies beside a class, without comments (`#` at the beginning) and blank lines.
    ///
    /// @throws UncheckedIOException if it cannot be read, which means a broken build
    public static List<String> lines(Class<?> owner, String name) {
        return text(owner, name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /// The whole text of a file that lies beside a class.
    ///
    /// @throws UncheckedIOException if it cannot be read, which means a broken build
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing from the build: " + owner.getPackageName() + "/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
