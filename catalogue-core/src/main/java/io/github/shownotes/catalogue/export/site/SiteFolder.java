package io.github.shownotes.catalogue.export.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The folder that a site is written into. A list of its files lies among them, so that the next export takes away what is no
/// longer published, and nothing of anybody else.
final class SiteFolder {
    private static final String LIST = "catalogue-files.txt";

    private final Path folder;
    private final Set<String> before = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();

    /// Begins to write.
    ///
    /// @throws FileAlreadyExistsException if the folder holds other things than an earlier export
    SiteFolder(Path folder) throws IOException {
        this.folder = folder;
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list)) {
            before.addAll(Files.readAllLines(list));
        } else if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        Files.createDirectories(folder);
    }

    /// Writes a file; one that is the same is left alone, so that what copies the site has less to do.
    ///
    /// @param path from the folder, with slashes
    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        written.add(path);
    }

    /// Takes away what earlier exports left and this one did not write.
    ///
    /// @return how many files the site has
    int finish() throws IOException {
        Files.write(folder.resolve(LIST), written);
        for (String path : before) {
            Path file = folder.resolve(path).normalize();
            if (!written.contains(path) && file.startsWith(folder)) {
                Files.deleteIfExists(file);
            }
        }
        return written.size();
    }
}
