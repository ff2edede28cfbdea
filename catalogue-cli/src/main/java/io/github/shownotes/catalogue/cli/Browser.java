package io.github.shownotes.catalogue.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The user's browser.
///
/// @param environment the environment variables: `BROWSER`, `DISPLAY`, `WAYLAND_DISPLAY`, `PATH`
record Browser(Map<String, String> environment) {
    private static final List<String> OPENERS = List.of("xdg-open", "wslview", "open");
    /// What opens a browser ends at once or stays; whether it could is clear by then.
    private static final int PATIENCE_MS = 1500;

    /// Shows a page.
    ///
    /// @return whether something took the address
    boolean open(String address) {
        String own = environment.getOrDefault("BROWSER", "");
        if (!own.isBlank()) {
            return start(own.strip(), address);
        }
        boolean screen = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                || System.getProperty("os.name", "").startsWith("Mac");
        return screen && OPENERS.stream().anyMatch(opener -> isThere(opener) && start(opener, address));
    }

    private boolean isThere(String program) {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static boolean start(String program, String address) {
        try {
            Process process = new ProcessBuilder(program, address).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
