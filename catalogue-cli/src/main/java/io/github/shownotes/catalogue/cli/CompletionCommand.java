package io.github.shownotes.catalogue.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints what makes a shell complete commands and options.
@Command(name = "completion", description = "Print what lets a shell complete commands and options.",
        footer = {"  source <(catalogue completion bash)",
            "  catalogue completion zsh > ~/.zsh/catalogue.zsh   # and source it in ~/.zshrc",
            "  catalogue completion fish > ~/.config/fish/completions/catalogue.fish"})
final class CompletionCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    /// The shells.
    enum Shell {
        BASH, ZSH, FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        CommandLine line = Main.described(catalogue.terminal());
        try (Output output = catalogue.output()) {
            output.print(switch (shell) {
                case BASH -> AutoComplete.bash("catalogue", line);
                // Zsh understands the functions of bash once it is asked to.
                case ZSH -> "autoload -Uz compinit bashcompinit && compinit && bashcompinit\n" + AutoComplete.bash(
                        "catalogue", line);
                case FISH -> FishCompletion.of(line.getCommandSpec());
            });
        }
        return ExitStatus.DONE;
    }
}
