package io.github.shownotes.catalogue.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a folder of Markdown notes, one episode a file; front matter is optional.
final class MarkdownNotes {
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL);
    private static final int FRONT_MATTER_LIMIT = 20_000;
    private static final Pattern FIRST_HEADING = Pattern.compile("\\A\\s*#\\s+(.{1,200})");
    private static final Pattern SHOW_AND_NUMBER = Pattern
            .compile("(.*?)\\s*(?:[Ee]pisode\\s*)?#?(\\d{1,5})\\s*(?:[:–—-]\\s*(.*))?");
    private static final Pattern NUMBER_IN_NAME = Pattern.compile("^\\D{0,20}?(\\d{1,5})(?=\\D|$)");

    private MarkdownNotes() {}

    static Reading read(Source.MarkdownFolder folder, @Nullable String showName) {
        var problems = new ArrayList<Problem>();
        var drafts = new ArrayList<Draft>();
        for (Source.Document document : folder.documents()) {
            if (document.text().isBlank()) {
                problems.add(new Problem(document.path(), "the file is empty", "Write notes into it or take it away"));
            } else {
                drafts.add(draft(document, problems));
            }
        }
        Map<String, List<Draft>> parts = parts(drafts, folder.origin());
        var shows = new HashMap<String, Show>();
        var notes = new LinkedHashMap<String, ShowNotes>();
        for (var part : parts.entrySet()) {
            String common = showName != null ? showName : commonShow(part.getValue(), part.getKey());
            for (Draft draft : part.getValue()) {
                String name = showName == null && draft.front.get("show") != null ? draft.front.get("show") : common;
                Show show = shows.computeIfAbsent(name == null ? common : name, Shows::titled);
                var read = new ShowNotes(show, draft.episode(), draft.path, Format.MARKDOWN, draft.body);
                ShowNotes same = notes.putIfAbsent(show.slug() + "/" + read.episode().key(), read);
                if (same != null) {
                    problems.add(new Problem(draft.path, "it is the same episode of " + show.title() + " as " + same
                            .origin() + " and was left out", "Give it another number, or a show of its own"));
                }
            }
        }
        return new Reading(List.copyOf(notes.values()), problems);
    }

    /// The notes by show: one show is all that lies in a folder, unless folders in it count from one each.
    ///
    /// @return the notes by the folder that names their show, in order
    private static Map<String, List<Draft>> parts(List<Draft> drafts, String origin) {
        Map<String, List<Draft>> folders = drafts.stream()
                .collect(Collectors.groupingBy(Draft::folder, LinkedHashMap::new, Collectors.toList()));
        var keys = new HashSet<String>();
        boolean unlike = folders.values().stream()
                .map(part -> part.stream().map(draft -> draft.episode().key()).collect(Collectors.toSet()))
                .anyMatch(part -> part.stream().filter(key -> !keys.add(key)).count() > 0);
        return unlike ? folders : Map.of(origin, drafts);
    }

    /// The show that most headings name, else the folder's own name.
    private static String commonShow(List<Draft> drafts, String origin) {
        var votes = new HashMap<String, Integer>();
        for (Draft draft : drafts) {
            if (draft.headingShow != null && !draft.headingShow.isBlank()) {
                votes.merge(draft.headingShow, 1, Integer::sum);
            }
        }
        var best = votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (best != null && (best.getValue() > 1 || drafts.size() == 1 || Shows.find(best.getKey()) != null)) {
            return best.getKey();
        }
        String[] parts = origin.replace('\\', '/').split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!parts[i].isBlank()
                    && !parts[i].matches("(?i)\\.{1,2}|-|notes|shows?|episodes?|content|docs|.*\\.(md|markdown|mdx)")) {
                return parts[i].replace('-', ' ').replace('_', ' ');
            }
        }
        return "Untitled show";
    }

    private static Draft draft(Source.Document document, List<Problem> problems) {
        String body = document.text();
        var front = new HashMap<String, String>();
        Matcher matter = FRONT_MATTER.matcher(body).region(0, Math.min(body.length(), FRONT_MATTER_LIMIT));
        if (matter.lookingAt()) {
            String yaml = matter.group(1);
            body = body.substring(matter.end());
            try {
                if (new Load(LoadSettings.builder().setMaxAliasesForCollections(0).build()).loadFromString(
                        yaml) instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> {
                        if (value != null) {
                            front.put(String.valueOf(key), String.valueOf(value));
                        }
                    });
                }
            } catch (YamlEngineException e) {
                problems.add(new Problem(document.path(), "its front matter is not valid YAML and was left out",
                        "Quote values that hold a colon"));
            }
        }
        return new Draft(document.path(), front, body);
    }

    private static final class Draft {
        private final String path;
        private final Map<String, String> front;
        private final String body;
        private final @Nullable Integer headingNumber;
        private final @Nullable String headingShow;
        private final @Nullable String headingTitle;

        Draft(String path, Map<String, String> front, String body) {
            this.path = path;
            this.front = front;
            Matcher heading = FIRST_HEADING.matcher(body);
            Matcher parts = heading.lookingAt() ? SHOW_AND_NUMBER.matcher(heading.group(1).strip()) : null;
            if (parts != null && parts.matches()) {
                headingShow = parts.group(1);
                headingNumber = Integer.valueOf(parts.group(2));
                headingTitle = parts.group(3);
                // The episode's own heading is about the file, not part of the notes.
                this.body = body.substring(heading.end());
            } else {
                headingShow = null;
                headingNumber = null;
                headingTitle = null;
                this.body = body;
            }
        }

        Episode episode() {
            Integer number = number();
            String title = front.getOrDefault("title", headingTitle == null || headingTitle.isBlank()
                    ? number == null ? fileName().replaceFirst("\\.[^.]*$", "") : "Episode " + number
                    : headingTitle);
            return new Episode(number, title, Dates.parse(front.get("date")), front.get("link"), front.get("guid"),
                    front
                            .get("summary"),
                    null, null, front.get("audio"), List.of());
        }

        private @Nullable Integer number() {
            String given = front.get("number");
            if (given != null && given.matches("\\d{1,6}")) {
                return Integer.valueOf(given);
            }
            Matcher name = NUMBER_IN_NAME.matcher(fileName());
            return name.find() ? Integer.valueOf(name.group(1)) : headingNumber;
        }

        String folder() {
            int slash = path.replace('\\', '/').lastIndexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }

        private String fileName() {
            return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        }
    }
}
