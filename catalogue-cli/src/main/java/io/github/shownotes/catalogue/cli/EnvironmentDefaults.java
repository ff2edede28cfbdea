package io.github.shownotes.catalogue.cli;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Every long option can also be given in the environment: `--port` is `CATALOGUE_PORT`.
///
/// @param environment the environment variables
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
        String value = environment.get("CATALOGUE_" + name);
        return value == null || value.isBlank() ? null : value;
    }
}
