package io.github.shownotes.catalogue.web.layout;

import java.util.Collection;
import java.util.List;

import io.github.shownotes.catalogue.extract.Role;

/// What readers call a person's part in something.
public final class RoleNames {
    private RoleNames() {}

    /// In the order of [Role], without the one that says nothing.
    public static List<String> of(Collection<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.MENTIONED)
                .sorted()
                .map(role -> role.label().replace('_', ' '))
                .toList();
    }
}
