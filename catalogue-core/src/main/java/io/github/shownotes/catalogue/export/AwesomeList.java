package io.github.shownotes.catalogue.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.store.CoverageRow;

/// An [awesome list](https://awesome.re) that its linter passes. Pure: the same items give the same bytes.
///
/// @param show what the list is about: the titles of the shows
/// @param introduction Markdown below the title, or null for a sentence
/// @param conclusion Markdown at the end, or null for none
/// @param items what the list holds, in any order; of those with one address the most covered stays, with all their episodes
public record AwesomeList(String show, @Nullable String introduction, @Nullable String conclusion,
        List<AwesomeItem> items) {
    /// The heading of what has no category.
    public static final String OTHER = "Miscellaneous";
    /// GitHub cuts off longer files when it shows them.
    public static final int LONGEST = 512 * 1024;

    private static final String BADGE = " [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n\n";
    private static final Pattern NOT_IN_TITLE = Pattern.compile("[^\\p{L}\\p{N}' ]+");

    /// Joins the items that share an address.
    public AwesomeList {
        items = joined(items);
    }

    /// The whole list as Markdown.
    public String markdown() {
        Map<String, List<AwesomeItem>> groups = groups();
        var out = new StringBuilder(heading(show));
        contents(out, groups);
        groups.forEach((category, group) -> group(out, category, group));
        return end(out);
    }

    /// The list as files: one when it is short enough, else one for each category and one that leads to them.
    ///
    /// @param name the name of the list's file, `awesome.md`
    public Map<String, String> files(String name) {
        String whole = markdown();
        var files = new LinkedHashMap<String, String>();
        if (whole.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            files.put(name, whole);
            return files;
        }
        Map<String, List<AwesomeItem>> groups = groups();
        var out = new StringBuilder(heading(show));
        contents(out, groups);
        String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        groups.forEach((category, group) -> {
            String part = stem + "-" + Markdown.anchor(category).replaceAll("-+", "-") + ".md";
            out.append("\n## ").append(Markdown.escaped(category)).append("\n\n- See [all ").append(group.size())
                    .append(group.size() == 1 ? " entry" : " entries").append("](").append(part).append(").\n");
            var list = new StringBuilder("# ").append(title(show + " " + category)).append(BADGE)
                    .append("> Part of [the whole list](").append(name).append(").\n");
            group(list, category, group);
            files.put(part, list.toString());
        });
        files.putFirst(name, end(out));
        return files;
    }

    private String end(StringBuilder out) {
        if (conclusion != null && !conclusion.isBlank()) {
            out.append('\n').append(conclusion.strip()).append('\n');
        }
        return out.toString();
    }

    private String heading(String about) {
        String text = introduction == null || introduction.isBlank()
                ? "> Everything that " + Markdown.escaped(Prose.plain(about)) + " covered, with the episodes."
                : introduction.strip();
        return "# " + title(about) + BADGE + text + "\n";
    }

    private static void contents(StringBuilder out, Map<String, List<AwesomeItem>> groups) {
        if (groups.isEmpty()) {
            return;
        }
        out.append("\n## Contents\n\n");
        for (String category : groups.keySet()) {
            out.append("- [").append(Markdown.escaped(category)).append("](#").append(Markdown.anchor(category))
                    .append(")\n");
        }
    }

    private static void group(StringBuilder out, String category, List<AwesomeItem> group) {
        out.append("\n## ").append(Markdown.escaped(category)).append("\n\n");
        for (AwesomeItem item : group) {
            out.append(line(item)).append('\n');
        }
    }

    private Map<String, List<AwesomeItem>> groups() {
        var groups = new TreeMap<String, List<AwesomeItem>>(
                Comparator.comparing((String name) -> name.equals(OTHER)).thenComparing(Names::sortable)
                        .thenComparing(Comparator.naturalOrder()));
        items.stream()
                .sorted(Comparator.comparing((AwesomeItem item) -> Names.sortable(item.name()))
                        .thenComparing(AwesomeItem::slug))
                .forEach(item -> groups.computeIfAbsent(category(item), none -> new ArrayList<>()).add(item));
        return groups;
    }

    private static String category(AwesomeItem item) {
        return item.category() == null ? OTHER : Prose.plain(item.category());
    }

    /// One line of the list, without the line break.
    static String line(AwesomeItem item) {
        String name = Prose.plain(item.name());
        String shown = name.isEmpty() ? item.slug() : name;
        String description = item.about()
                .stream()
                .map(text -> Prose.description(shown, text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return "- [" + Markdown.escaped(shown) + "](" + Markdown.address(item.url()) + ") -"
                + (description.isEmpty() ? "" : " " + Markdown.escaped(description)) + references(item.episodes());
    }

    private static String references(List<CoverageRow> episodes) {
        boolean oneShow = episodes.stream().map(CoverageRow::showSlug).distinct().count() <= 1;
        var references = new ArrayList<String>();
        for (CoverageRow episode : episodes) {
            String number = episode.number() == null ? Prose.plain(episode.title()) : "#" + episode.number();
            String text = Markdown.escaped(oneShow ? number : episode.showSlug() + " " + number);
            String link = episode.link();
            references.add(link == null ? text : "[" + text + "](" + Markdown.address(link) + ")");
        }
        return references.isEmpty() ? "" : " Covered in " + String.join(", ", references) + ".";
    }

    /// Every word with a capital, as the linter wants the main heading.
    private static String title(String about) {
        var words = new ArrayList<String>();
        for (String word : ("awesome " + NOT_IN_TITLE.matcher(about).replaceAll(" ")).split("\\s+")) {
            if (!word.isBlank()) {
                int first = word.codePointAt(0);
                words.add(new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                        .append(word.substring(Character.charCount(first)).toLowerCase(Locale.ROOT))
                        .toString());
            }
        }
        return String.join(" ", words);
    }

    private static List<AwesomeItem> joined(List<AwesomeItem> items) {
        var byAddress = new LinkedHashMap<String, AwesomeItem>();
        items.stream()
                .sorted(Comparator.comparingInt((AwesomeItem item) -> -item.episodes().size())
                        .thenComparing(AwesomeItem::slug))
                .forEach(item -> byAddress.merge(ListAddress.key(item.url()), item, AwesomeList::join));
        return List.copyOf(byAddress.values());
    }

    private static AwesomeItem join(AwesomeItem first, AwesomeItem second) {
        var episodes = new ArrayList<>(first.episodes());
        second.episodes().stream().filter(episode -> !episodes.contains(episode)).forEach(episodes::add);
        episodes.sort(Comparator.comparing(CoverageRow::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(CoverageRow::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(CoverageRow::episodeSlug));
        var about = new ArrayList<>(first.about());
        about.addAll(second.about());
        return new AwesomeItem(first.name(), first.slug(), first.url(), about, first.category(), episodes);
    }
}
