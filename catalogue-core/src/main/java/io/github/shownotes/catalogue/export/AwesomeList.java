package io.github.shownotes.catalogue.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ShowRow;

/// The covered projects as an [awesome list](https://awesome.re). Pure: the same rows give the same bytes.
public final class AwesomeList {
    private static final String OTHER = "0-9";
    private static final Pattern MARKUP = Pattern.compile("[\\\\\\[\\]*_`<>|]");

    private record Line(String name, String url, List<CoverageRow> episodes) {}

    private AwesomeList() {}

    /// The list as Markdown.
    ///
    /// @param shows the shows it is about; their titles make its title
    /// @param projects the projects in any order; those without an address are left out
    /// @param coverage for each project's id the episodes that mention it
    public static String markdown(List<ShowRow> shows, List<EntityRow> projects,
            Map<Long, List<CoverageRow>> coverage) {
        var groups = new TreeMap<String, List<Line>>();
        projects.stream()
                .sorted(Comparator.comparing((EntityRow project) -> Names.sortable(project.name()))
                        .thenComparing(EntityRow::slug))
                .forEach(project -> {
                    String url = project.url();
                    if (url != null) {
                        groups.computeIfAbsent(letter(project), none -> new ArrayList<>())
                                .add(new Line(project.name(), url,
                                        coverage.getOrDefault(project.id(), List.of())));
                    }
                });
        String title = title(shows);
        var out = new StringBuilder();
        out.append("# Awesome ").append(escaped(title)).append(
                " [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n\n");
        out.append("> Every project that ").append(escaped(title)).append(" covered, with the episodes.\n\n");
        out.append("## Contents\n\n");
        for (String letter : groups.keySet()) {
            out.append("- [").append(letter).append("](#").append(Names.sortable(letter)).append(")\n");
        }
        groups.forEach((letter, group) -> {
            out.append("\n## ").append(letter).append("\n\n");
            for (Line line : group) {
                out.append("- [").append(escaped(line.name)).append("](").append(address(line.url)).append(
                        ") - Covered in ").append(references(line.episodes)).append(".\n");
            }
        });
        return out.toString();
    }

    private static String title(List<ShowRow> shows) {
        List<String> titles = shows.stream().map(ShowRow::title).sorted().toList();
        return switch (titles.size()) {
            case 0 -> "Podcasts";
            case 1 -> titles.getFirst();
            default -> String.join(", ", titles.subList(0, titles.size() - 1)) + " and " + titles.getLast();
        };
    }

    private static String letter(EntityRow project) {
        String name = Names.sortable(project.name());
        char first = name.isEmpty() ? '0' : Character.toUpperCase(name.charAt(0));
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
    }

    private static String references(List<CoverageRow> episodes) {
        if (episodes.isEmpty()) {
            return "no dated episode";
        }
        var references = new ArrayList<String>();
        for (CoverageRow episode : episodes) {
            Integer number = episode.number();
            String link = episode.link();
            String text = number == null ? escaped(episode.title()) : "#" + number;
            references.add(link == null ? text : "[" + text + "](" + address(link) + ")");
        }
        return String.join(", ", references);
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /// An address that ends where Markdown thinks it does.
    private static String address(String url) {
        return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E");
    }
}
