package io.github.shownotes.catalogue.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the projects that a command in the notes installs: `pip install x`.
final class InstallCommands {
    /// The first sign that a code span is a shell command which installs what follows.
    private static final Pattern INSTALL = Pattern.compile(
            "(?:pip3?|pipx|uv tool|uv pip|uv|conda|mamba|brew|npm|cargo|apt|apt-get|poetry|pdm) (?:install|add)((?: +(?:-{1,2}[\\w-]+|[\\w.\\[\\],-]+))+)|\\b(?:uvx|pipx run|npx) ([\\w.-]+)");
    /// The words without which no such command is written.
    static final Set<String> WORDS = Set.of("install", "add", "run", "uvx", "npx");
    /// The word that stands before "install" or "add" in such a command.
    private static final Pattern INSTALLER = Pattern
            .compile(".*(?:pip3?|pipx|tool|uv|conda|mamba|brew|npm|cargo|apt|get|poetry|pdm)");

    private InstallCommands() {}

    /// Adds what the commands of a line install.
    static void find(Line line, KnownNames names, FoundProjects found) {
        if (!mayInstall(line.words())) {
            return;
        }
        Matcher install = INSTALL.matcher(line.text());
        while (install.find()) {
            boolean code = line.isCode(install.start(), install.end());
            String arguments = install.group(1) == null ? install.group(2) : install.group(1);
            for (String argument : arguments.strip().split(" +")) {
                String name = argument.replaceFirst("[\\[=<>~!].*$", "").replaceAll("[.,]+$", "");
                boolean contraction = install.end() < line.text().length()
                        && "'’".indexOf(line.text().charAt(install.end())) >= 0;
                if (name.startsWith("-") || contraction || name.length() < 2
                        || name.chars().noneMatch(Character::isLetter)) {
                    continue;
                }
                Name known = names.trie().get(name);
                if (known != null && !known.strength().isProject() || !code && KnownNames.isEnglish(name)) {
                    break;
                }
                found.add(name, code ? ProjectConfidence.LIKELY : ProjectConfidence.FAIR, "install",
                        line.sentence(install.start(), install.end()));
                if (!code) {
                    break;
                }
            }
        }
    }

    /// Whether a word is one that installs: spares most lines the expression.
    private static boolean mayInstall(Words words) {
        if (((WordSign.INSTALLING.bit | WordSign.DOTTED.bit) & words.signs()) == 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            int signs = words.signs(i);
            if (WordSign.INSTALLING.in(signs) || WordSign.DOTTED.in(signs)) {
                String word = words.lower(i);
                String before = i == 0 ? "" : words.lower(i - 1);
                if (word.endsWith("uvx") || word.endsWith("npx") || word.equals("run") && before.endsWith("pipx")
                        || INSTALLER.matcher(before).matches()) {
                    return true;
                }
            }
        }
        return false;
    }
}
