package io.github.shownotes.catalogue.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.webjars.WebJarVersionLocator;

/// A file that pages refer to, under an address that changes with its content and can be kept for ever.
public final class Asset {
    private static final String SCRIPT_TYPE = "text/javascript;charset=utf-8";
    private static final int HASH_BYTES = 6;

    /// The one style sheet.
    public static final Asset STYLE = own("directory", "css", "text/css;charset=utf-8");
    /// Applies the theme that a reader chose, before anything is painted.
    public static final Asset THEME = own("theme", "js", SCRIPT_TYPE);
    /// What the pages do beyond plain HTML.
    public static final Asset SCRIPT = own("directory", "js", SCRIPT_TYPE);
    /// Replaces parts of a page by what the server answers.
    public static final Asset HTMX = library("htmx", "htmx.org", "dist/htmx.min.js", SCRIPT_TYPE);
    /// The mark of the site.
    public static final Asset ICON = own("icon", "svg", "image/svg+xml");
    /// All of them.
    static final List<Asset> ALL = List.of(STYLE, THEME, SCRIPT, HTMX, ICON);

    private final String name;
    private final String type;
    private final byte[] content;

    private Asset(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    private static Asset own(String name, String extension, String type) {
        return load(name, "/" + Asset.class.getPackageName().replace('.', '/') + "/" + name + "." + extension, type);
    }

    private static Asset library(String name, String webjar, String file, String type) {
        String path = new WebJarVersionLocator().fullPath(webjar, file);
        return load(name, "/" + Objects.requireNonNull(path, webjar), type);
    }

    private static Asset load(String name, String path, String type) {
        try (InputStream resource = Asset.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The file " + path + " is missing from the program.");
            }
            byte[] content = resource.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            String extension = path.substring(path.lastIndexOf('.'));
            return new Asset(name + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES) + extension, type, content);
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
