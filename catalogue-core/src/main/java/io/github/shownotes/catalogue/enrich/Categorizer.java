package io.github.shownotes.catalogue.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.shownotes.catalogue.extract.NameLists;
import io.github.shownotes.catalogue.resolve.Names;

/// Puts projects into categories. Pure: what it decides depends on the taxonomy and the texts alone.
///
/// Every sign counts for its category once, by how much it can be trusted; the categories with the most win.
public final class Categorizer {
    private static final double LISTED = 10;
    private static final double CLASSIFIER = 6;
    private static final double TOPIC = 5;
    private static final double SUMMARY = 4;
    private static final double NAME = 4;
    private static final double TITLE = 3;
    private static final double SENTENCE = 1;
    private static final double NEARBY = 0.6;
    /// A phrase says more than a word of it.
    private static final double EACH_FURTHER_WORD = 0.5;
    /// What a category needs, and how near it has to come to the best one.
    private static final double ENOUGH = 3;
    private static final double NEAR = 0.45;
    private static final int MOST = 3;
    private static final int MOST_SIGNS = 4;

    private final Taxonomy taxonomy;
    private final Phrases phrases;
    private final Map<String, Set<Listed>> listed = new HashMap<>();

    private record Listed(String category, String list) {}

    /// One thing that speaks for a category.
    private record Sign(double weight, String words) {}

    /// A categorizer for a taxonomy.
    public Categorizer(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.phrases = new Phrases(taxonomy);
        Map<String, List<String>> lists = NameLists.bundled();
        for (Category category : taxonomy.categories()) {
            category.lists().forEach(list -> lists.getOrDefault(list, List.of()).forEach(name -> know(name, category,
                    list)));
            category.names().forEach(name -> know(name, category, category.name()));
        }
        KnownProjects.bundled().forEach((slug, names) -> {
            Category category = taxonomy.find(slug);
            if (category != null) {
                names.forEach(name -> know(name, category, category.name()));
            }
        });
    }

    private void know(String name, Category category, String list) {
        listed.computeIfAbsent(Names.comparable(name), none -> new LinkedHashSet<>())
                .add(new Listed(category.slug(), list));
    }

    /// The categories of a project, the main one first; never none, since what fits nowhere is in [Taxonomy#OTHER].
    public List<CategoryAssignment> categories(ProjectText project) {
        var signs = new LinkedHashMap<String, Map<String, Sign>>();
        byName(project, signs);
        byLabels(project, signs);
        byWords(project, signs);
        record Scored(String category, double score, Map<String, Sign> signs) {}
        List<Scored> ranked = signs.entrySet()
                .stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue().values().stream().mapToDouble(Sign::weight)
                        .sum(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return List.of(new CategoryAssignment(Taxonomy.OTHER, true, "nothing that is known of it fits a category"));
        }
        double least = Math.max(ENOUGH, ranked.getFirst().score * NEAR);
        var assigned = new ArrayList<CategoryAssignment>();
        for (Scored scored : ranked) {
            if (assigned.isEmpty() || scored.score >= least && assigned.size() < MOST) {
                assigned.add(new CategoryAssignment(scored.category, assigned.isEmpty(), evidence(scored.signs)));
            }
        }
        return assigned;
    }

    private void byName(ProjectText project, Map<String, Map<String, Sign>> signs) {
        for (String name : project.names()) {
            for (Listed entry : listed.getOrDefault(Names.comparable(name), Set.of())) {
                add(signs, entry.category, "listed", LISTED, "well known under “" + entry.list + "”");
            }
        }
    }

    private void byLabels(ProjectText project, Map<String, Map<String, Sign>> signs) {
        for (Category category : taxonomy.categories()) {
            for (String classifier : project.classifiers()) {
                if (category.classifiers().stream().anyMatch(classifier::startsWith)) {
                    add(signs, category.slug(), "classifier", CLASSIFIER, "classifier “" + classifier + "”");
                }
            }
            for (String topic : project.topics()) {
                if (category.topics().contains(topic.toLowerCase(Locale.ROOT))) {
                    add(signs, category.slug(), "topic", TOPIC, "topic “" + topic + "”");
                }
            }
        }
    }

    private void byWords(ProjectText project, Map<String, Map<String, Sign>> signs) {
        if (project.summary() != null) {
            find(project.summary(), SUMMARY, "in its summary", signs);
        }
        project.names().stream().limit(1).forEach(name -> find(name, NAME, "in its name", signs));
        for (ProjectText.Passage passage : project.passages()) {
            switch (passage.place()) {
                case TITLE -> find(passage.text(), TITLE, "in the title about it", signs);
                case SENTENCE -> {
                    String told = told(passage.text(), project.names());
                    find(told.isEmpty() ? passage.text() : told, told.isEmpty() ? SENTENCE : TITLE, "in the notes",
                            signs);
                }
                case NEARBY -> find(passage.text(), NEARBY, "in the notes about it", signs);
            }
        }
    }

    private void find(String text, double weight, String place, Map<String, Map<String, Sign>> signs) {
        for (Phrases.Found found : phrases.in(text)) {
            add(signs, found.category(), found.phrase(), weight * (1 + EACH_FURTHER_WORD * (found.words() - 1)), "“"
                    + found.phrase() + "” " + place);
        }
    }

    /// What a sentence says of the thing that it begins with: `x: what it is`, `x - what it is`, `x is what it is`.
    private static String told(String sentence, List<String> names) {
        for (String name : names) {
            if (sentence.regionMatches(true, 0, name, 0, name.length())) {
                String rest = sentence.substring(name.length()).stripLeading();
                if (rest.startsWith(":") || rest.startsWith("-") || rest.startsWith("–") || rest.startsWith("—") || rest
                        .startsWith("is ")) {
                    return rest;
                }
            }
        }
        return "";
    }

    private static void add(Map<String, Map<String, Sign>> signs, String category, String key, double weight,
            String words) {
        signs.computeIfAbsent(category, none -> new LinkedHashMap<>())
                .merge(key, new Sign(weight, words), (one, other) -> one.weight >= other.weight ? one : other);
    }

    private static String evidence(Map<String, Sign> signs) {
        return String.join("; ", signs.values()
                .stream()
                .sorted(Comparator.comparingDouble(Sign::weight).reversed())
                .limit(MOST_SIGNS)
                .map(Sign::words)
                .toList());
    }
}
