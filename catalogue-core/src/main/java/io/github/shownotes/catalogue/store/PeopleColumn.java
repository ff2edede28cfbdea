package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.shownotes.catalogue.source.Person;

/// The people a source names, as one column holds them: a line each with role, name, addresses and aliases.
final class PeopleColumn {
    private PeopleColumn() {}

    static String write(List<Person> people) {
        var lines = new ArrayList<String>();
        for (Person person : people) {
            var columns = new ArrayList<String>();
            columns.add(cell(person.role()));
            columns.add(cell(person.name()));
            columns.add(
                    String.join(" ", person.addresses().stream().map(url -> url.replaceAll("\\s", "%20")).toList()));
            person.aliases().forEach(alias -> columns.add(cell(alias)));
            lines.add(String.join("\t", columns));
        }
        return Stored.text(String.join("\n", lines));
    }

    static List<Person> read(String column) {
        var people = new ArrayList<Person>();
        for (String line : column.split("\n")) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() >= 3) {
                people.add(new Person(cells.get(1), cells.get(0), cells.subList(3, cells.size()), words(cells.get(2))));
            }
        }
        return people;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
