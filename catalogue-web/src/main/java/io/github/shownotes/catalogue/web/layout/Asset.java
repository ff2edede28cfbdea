package io.github.shownotes.catalogue.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A file that pages refer to, under an address that changes with its content and can be kept for ever.
public final class Asset {
    /// The one style sheet.
    public static final Asset STYLE = load("directory", "css", "text/css;charset=utf-8");
    /// The mark of the site.
    public static final Asset ICON = load("icon", "svg", "image/svg+xml");
    /// All of them.
    static final List<Asset> ALL = List.of(STYLE, ICON);

    private static final int HASH_BYTES = 6;

    private final String name;
    private final String type;
    private final byte[] content;

    private Asset(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    private static Asset load(String name, String extension, String type) {
        try (InputStream resource = Asset.class.getResourceAsStream(name + "." + extension)) {
            if (resource == null) {
                throw new IllegalStateException("The file " + name + "." + extension + " is missing from the program.");
            }
            byte[] content = resource.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(name + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES) + "." + extension, type,
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Its address on this site.
    public String path() {
        return AssetFiles.FOLDER + name;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }
}
