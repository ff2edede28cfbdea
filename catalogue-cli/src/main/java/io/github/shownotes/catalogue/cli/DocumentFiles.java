package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Which files a path, a folder or a pattern means. Patterns come here when no shell took them out of their quotes.
final class DocumentFiles {
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

    private DocumentFiles() {}

    /// The files in order. A path that is no folder stands for itself, whether there is such a file or not; folders are
    /// searched with all in them, but for hidden ones and those into which other programs put their libraries.
    ///
    /// @param isDocument which names count in folders
    static List<Path> of(String given, Predicate<String> isDocument) throws IOException {
        if (SPECIAL.matcher(given).find() && !Files.exists(Path.of(given))) {
            return matching(given);
        }
        Path path = Path.of(given);
        return Files.isDirectory(path) ? below(path, file -> isDocument.test(file.toString())) : List.of(path);
    }

    private static List<Path> matching(String pattern) throws IOException {
        String plain = SPECIAL.split(pattern, 2)[0];
        Path root = Path.of(plain.substring(0, plain.lastIndexOf('/') + 1));
        try {
            PathMatcher written = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            // Folders between may be none at all.
            PathMatcher near = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
            return below(root, file -> written.matches(file) || near.matches(file));
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    private static List<Path> below(Path root, Predicate<Path> wanted) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || !isForeign(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && wanted.test(file)) {
                    // Without the dot that stands for here: annotations name files as the repository does.
                    found.add(file.normalize());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private static boolean isForeign(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.equals("node_modules") || name.startsWith(".") && !name.equals(".github");
    }
}
