package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text, as a browser or feed reader saves a page, to the neutral form.
final class TextReader {
    private static final Pattern BULLET = Pattern.compile("^( *)(?:[•◦‣▪·○●*-]|\\d{1,2}[.)])(?: +(.*))?$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”“]+[^\\s<>\"”“.,;:!?)\\]'’]");
    /// Saved pages indent a list by two columns a level and a listing by more.
    private static final int INDENT = 2;
    private static final int LISTING_INDENT = 6;

    private TextReader() {}

    static List<Item> read(String text) {
        var items = new ArrayList<Item>();
        var paragraph = new StringBuilder();
        var listing = new StringBuilder();
        boolean inList = false;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = raw.replace("\t", "    ");
            Matcher bullet = BULLET.matcher(line);
            int indent = indent(line);
            boolean blank = line.isBlank();
            boolean code = !blank && indent >= LISTING_INDENT && !bullet.matches();
            if (!code) {
                closeListing(listing, items);
            }
            if (code) {
                closeParagraph(paragraph, items);
                listing.append(line).append('\n');
            } else if (blank) {
                closeParagraph(paragraph, items);
                inList = false;
            } else if (bullet.matches() && (indent > 0 || inList || !isRule(line))) {
                closeParagraph(paragraph, items);
                inList = true;
                String content = bullet.group(2);
                if (content != null && !content.isBlank()) {
                    items.add(new Item(ItemKind.BULLET, Math.max(1, indent / INDENT), runs(content)));
                }
            } else if (isRule(line)) {
                closeParagraph(paragraph, items);
                items.add(new Item(ItemKind.RULE, 0, List.of()));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        closeParagraph(paragraph, items);
        closeListing(listing, items);
        return items;
    }

    private static boolean isRule(String line) {
        String bare = line.strip();
        return bare.length() >= 3 && bare.chars().allMatch(c -> c == '-' || c == '*' || c == '_' || c == '=');
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static void closeParagraph(StringBuilder paragraph, List<Item> items) {
        if (!paragraph.isEmpty()) {
            items.add(new Item(ItemKind.PARAGRAPH, 0, runs(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static void closeListing(StringBuilder listing, List<Item> items) {
        if (!listing.isEmpty()) {
            items.add(new Item(ItemKind.CODE, 0, List.of(new Run(listing.toString(), false, true, null, false))));
            listing.setLength(0);
        }
    }

    private static List<Run> runs(String text) {
        if (!text.contains("://")) {
            return List.of(Run.plain(text));
        }
        var runs = new ArrayList<Run>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            if (address.start() > end) {
                runs.add(Run.plain(text.substring(end, address.start())));
            }
            runs.add(new Run(address.group(), false, false, address.group(), false));
            end = address.end();
        }
        if (end < text.length()) {
            runs.add(Run.plain(text.substring(end)));
        }
        return runs;
    }
}
