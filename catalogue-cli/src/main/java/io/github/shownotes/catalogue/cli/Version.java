package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.IVersionProvider;

/// The version the build wrote beside the classes.
final class Version implements IVersionProvider {
    private static final String PREFIX = "version=";

    @Override
    public String[] getVersion() {
        return new String[]{text()};
    }

    /// The name of the program and its version.
    static String text() {
        String version = "of unknown version";
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                // Read by hand: a Properties object would take a good part of the time of `--version`.
                String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                version = line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : version;
            }
        } catch (IOException e) {
            return "catalogue " + version;
        }
        return "catalogue " + version;
    }
}
