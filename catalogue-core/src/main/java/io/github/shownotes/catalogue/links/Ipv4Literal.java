package io.github.shownotes.catalogue.links;

import org.jspecify.annotations.Nullable;

/// Numbers that stand for a host: browsers take `0x7f.1` and `2130706433` for 127.0.0.1, so the address guard must see
/// them as that too.
final class Ipv4Literal {
    private static final int PARTS = 4;

    private Ipv4Literal() {}

    /// Whether a host is meant as a number: its last part is one.
    static boolean isNumeric(String host) {
        return number(host.substring(host.lastIndexOf('.') + 1)) >= 0;
    }

    /// The four decimal numbers, or null when it is no address.
    static @Nullable String normalised(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > PARTS) {
            return null;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long number = number(parts[i]);
            boolean last = i == parts.length - 1;
            long limit = last ? 1L << 8 * (PARTS - i) : 1L << 8;
            if (number < 0 || number >= limit) {
                return null;
            }
            address += last ? number : number << 8 * (PARTS - 1 - i);
        }
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    /// A decimal, octal or hexadecimal number, or -1.
    private static long number(String part) {
        try {
            if (part.matches("0[xX][0-9A-Fa-f]{0,10}")) {
                return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
            }
            if (part.matches("0[0-7]{1,13}")) {
                return Long.parseLong(part, 8);
            }
            return part.matches("\\d{1,12}") ? Long.parseLong(part) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
