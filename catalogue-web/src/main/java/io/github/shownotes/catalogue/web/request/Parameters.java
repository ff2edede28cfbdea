package io.github.shownotes.catalogue.web.request;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

/// The query of an address, read strictly where it means something and not at all where it does not.
///
/// @param values all parameters, known or not
public record Parameters(MultiValueMap<String, String> values) {
    private static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 1_000_000;

    /// The parameters of a request.
    public static Parameters of(ServerHttpRequest request) {
        return new Parameters(request.getQueryParams());
    }

    /// What somebody typed, without white space around it; empty when it is missing.
    ///
    /// @throws BadParameter if it is too long or holds control characters
    public String text(String name) {
        String text = given(name);
        return text == null ? "" : checked(name, text);
    }

    private static String checked(String name, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new BadParameter("“" + name + "” takes at most " + LONGEST_TEXT + " characters.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameter("“" + name + "” takes one line of text.");
        }
        return text;
    }

    /// What somebody typed into several fields of the same name, without the empty ones.
    ///
    /// @throws BadParameter if there are too many, or one is too long or holds control characters
    public List<String> texts(String name, int most) {
        List<String> texts = values.getOrDefault(name, List.of())
                .stream()
                .filter(Objects::nonNull)
                .map(text -> checked(name, text.strip()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (texts.size() > most) {
            throw new BadParameter("“" + name + "” can be given at most " + most + " times.");
        }
        return texts;
    }

    /// The number of a page of a list, from 1; 1 when it is missing.
    ///
    /// @throws BadParameter if it is no such number
    public int page() {
        return number("page", 1, LAST_PAGE, 1);
    }

    /// A whole number.
    ///
    /// @throws BadParameter if it is none or out of range
    public int number(String name, int from, int to, int missing) {
        String text = given(name);
        if (text == null || text.isEmpty()) {
            return missing;
        }
        if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        }
        throw new BadParameter("“" + name + "” takes a whole number from " + from + " to " + to + ".");
    }

    /// One of a few labels.
    ///
    /// @throws BadParameter if it is another
    public String choice(String name, List<String> labels, String missing) {
        String text = given(name);
        if (text == null || text.isEmpty()) {
            return missing;
        }
        if (!labels.contains(text)) {
            throw new BadParameter("“" + name + "” takes one of: " + String.join(", ", labels) + ".");
        }
        return text;
    }

    private @Nullable String given(String name) {
        String value = values.getFirst(name);
        return value == null ? null : value.strip();
    }
}
