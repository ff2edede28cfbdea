package io.github.shownotes.catalogue.cli;

import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The completion for fish, which picocli does not write.
final class FishCompletion {
    private static final String COMPLETE = "complete -c catalogue -n '";

    private FishCompletion() {}

    static String of(CommandSpec catalogue) {
        var out = new StringBuilder("# Completion of catalogue for fish.\n");
        for (Map.Entry<String, CommandLine> command : catalogue.subcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                out.append(COMPLETE).append("__fish_use_subcommand' -f -a ").append(command.getKey()).append(" -d ")
                        .append(quoted(first(spec.usageMessage().description()))).append('\n');
                String seen = "__fish_seen_subcommand_from " + command.getKey();
                options(out, seen, spec);
                spec.subcommands().forEach((name, form) -> {
                    out.append(COMPLETE).append(seen).append("' -f -a ").append(name).append(" -d ").append(quoted(
                            first(form.getCommandSpec().usageMessage().description()))).append('\n');
                    options(out, seen + "; and __fish_seen_subcommand_from " + name, form.getCommandSpec());
                });
            }
        }
        return out.toString();
    }

    private static void options(StringBuilder out, String condition, CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            if (option.hidden()) {
                continue;
            }
            out.append(COMPLETE).append(condition).append('\'');
            for (String name : option.names()) {
                out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
            }
            if (option.arity().max() > 0) {
                out.append(" -r");
                Iterable<String> values = option.completionCandidates();
                if (values != null) {
                    out.append(" -f -a ").append(quoted(String.join(" ", values)));
                }
            }
            out.append(" -d ").append(quoted(first(option.description()))).append('\n');
        }
    }

    private static String first(String[] description) {
        return description.length == 0 ? "" : description[0].replace("${DEFAULT-VALUE}", "a value");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
