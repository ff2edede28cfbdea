package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file so that a reader, or a kill, never meets half of it.
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, Document document) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a named pipe cannot be put in place of another.
            write(document, file);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            write(document, draft);
            if (Files.exists(target)) {
                keepPermissions(target, draft);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Document document, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            document.write(out);
        }
    }

    private static void keepPermissions(Path from, Path into) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(into, view.readAttributes().permissions());
        }
    }
}
