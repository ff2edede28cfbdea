package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A command's manual page in the `man` macros of roff, made of the same words as its help. (The generator that comes with
/// picocli writes AsciiDoc, which another program would have to turn into this.)
final class ManPage {
    private ManPage() {}

    /// The page.
    ///
    /// @param name what it is found under: `catalogue-ingest`
    static String of(String name, CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        String[] description = spec.usageMessage().description();
        var out = new StringBuilder();
        out.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT))).append(" 1 \"\" ").append(quoted(Version
                .text())).append(" \"Catalogue\"\n");
        out.append(".SH NAME\n").append(escaped(name)).append(" \\- ").append(escaped(description.length == 0
                ? name
                : description[0].replaceFirst("\\.$", ""))).append('\n');
        out.append(".SH SYNOPSIS\n").append(escaped(line.getHelp().synopsis(0).strip().replaceAll("\\s+", " "))).append(
                '\n');
        section(out, "DESCRIPTION", List.of(description));
        if (!spec.positionalParameters().isEmpty() || !spec.options().isEmpty()) {
            out.append(".SH OPTIONS\n");
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                argument(out, parameter.paramLabel(), parameter);
            }
            for (OptionSpec option : spec.options()) {
                if (!option.hidden()) {
                    argument(out, String.join(", ", option.names()) + (option.arity().max() > 0
                            ? "=" + option.paramLabel()
                            : ""), option);
                }
            }
        }
        if (!spec.subcommands().isEmpty()) {
            out.append(".SH COMMANDS\n");
            spec.subcommands().values().stream().map(CommandLine::getCommandSpec).filter(command -> !command
                    .usageMessage().hidden()).forEach(command -> out.append(".TP\n\\fB").append(escaped(command.name()))
                            .append("\\fR\n").append(escaped(String.join(" ", command.usageMessage().description())))
                            .append('\n'));
        }
        out.append(".SH EXAMPLES\n.nf\n");
        for (String example : spec.usageMessage().footer()) {
            out.append(escaped(plain(example))).append('\n');
        }
        return out.append(".fi\n").toString();
    }

    private static void section(StringBuilder out, String heading, List<String> paragraphs) {
        out.append(".SH ").append(heading).append('\n');
        paragraphs.forEach(paragraph -> out.append(".PP\n").append(escaped(plain(paragraph))).append('\n'));
    }

    private static void argument(StringBuilder out, String label, ArgSpec argument) {
        String text = String.join(" ", argument.description());
        Object value = argument.defaultValue();
        Iterable<String> candidates = argument.completionCandidates();
        out.append(".TP\n\\fB").append(escaped(label)).append("\\fR\n").append(escaped(plain(text.replace(
                "${DEFAULT-VALUE}", String.valueOf(value)).replace("${COMPLETION-CANDIDATES}",
                        candidates == null
                                ? ""
                                : String.join(", ", candidates)))))
                .append('\n');
    }

    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", "\n"));
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    /// No character that roff takes for an instruction.
    private static String escaped(String text) {
        return text.replace("\\", "\\(rs").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
