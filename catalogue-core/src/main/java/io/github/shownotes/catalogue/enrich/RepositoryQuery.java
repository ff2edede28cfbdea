package io.github.shownotes.catalogue.enrich;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.source.Bundled;

/// The query for a batch of repositories. Their names travel as variables, so that no name can change the query.
final class RepositoryQuery {
    private static final String FACTS = String.join("\n", Bundled.lines(RepositoryQuery.class, "repository.graphql"));

    private RepositoryQuery() {}

    /// The body to post.
    static String of(List<Subject> repositories) {
        var declared = new StringBuilder("query(");
        var asked = new StringBuilder(") {\n");
        ObjectNode body = Json.object();
        ObjectNode variables = Json.object();
        for (int i = 0; i < repositories.size(); i++) {
            String name = repositories.get(i).name();
            int slash = name.indexOf('/');
            declared.append("$o").append(i).append(": String!, $n").append(i).append(": String!, ");
            asked.append("  ").append(alias(i)).append(": repository(owner: $o").append(i).append(", name: $n")
                    .append(i)
                    .append(", followRenames: true) { ...facts }\n");
            variables.put("o" + i, name.substring(0, slash));
            variables.put("n" + i, name.substring(slash + 1));
        }
        body.put("query", declared.append(asked).append("}\n").append(FACTS).toString());
        body.set("variables", variables);
        return Json.text(body);
    }

    /// What the answer calls the repository with that place in the batch.
    static String alias(int place) {
        return "r" + place;
    }
}
