package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an age such as `30m`, `12h`, `7d` or `0`.
final class AgeConverter implements ITypeConverter<Duration> {
    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([mhd])");

    @Override
    public Duration convert(String value) {
        if (value.strip().equals("0")) {
            return Duration.ZERO;
        }
        Matcher age = AGE.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!age.matches()) {
            throw new TypeConversionException("'" + value + "' is no age: write 30m, 12h, 7d or 0");
        }
        long count = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
