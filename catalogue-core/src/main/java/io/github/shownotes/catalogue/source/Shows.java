package io.github.shownotes.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The profiles of shows that are shipped with the code, as data.
public final class Shows {
    private static final List<String> PROFILES = List.of("python-bytes");
    private static final List<Show> BUNDLED = PROFILES.stream()
            .map(slug -> read(Bundled.text(Shows.class, "shows/" + slug + ".yaml")))
            .toList();

    private Shows() {}

    /// The bundled profile for a slug or any title of the show, or null.
    public static @Nullable Show find(String slugOrTitle) {
        String wanted = plain(slugOrTitle);
        for (Show show : BUNDLED) {
            if (plain(show.slug()).equals(wanted) || plain(show.title()).equals(wanted)
                    || show.titles().stream().anyMatch(title -> plain(title).equals(wanted))) {
                return show;
            }
        }
        return null;
    }

    /// The bundled profile for a title, or a show of that title alone.
    public static Show titled(String title) {
        Show known = find(title);
        return known == null ? Show.titled(title) : known;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Show read(String yaml) {
        var profile = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var hosts = new ArrayList<Person>();
        if (profile.get("hosts") instanceof List<?> listed) {
            for (Object host : listed) {
                var entry = (Map<?, ?>) host;
                hosts.add(new Person(text(entry, "name"), Person.HOST, texts(entry, "aliases"), texts(entry,
                        "addresses")));
            }
        }
        return new Show(text(profile, "slug"), text(profile, "title"), text(profile, "link"), text(profile, "feed"),
                hosts, texts(profile, "sites"), texts(profile, "titles"));
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }
}
