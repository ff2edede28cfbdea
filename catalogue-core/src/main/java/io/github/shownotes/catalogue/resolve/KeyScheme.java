package io.github.shownotes.catalogue.resolve;

import java.util.Locale;

/// What a key says of the thing it stands for, from the strongest to the weakest.
public enum KeyScheme {
    /// A source code repository: `repo:github.com/owner/name`.
    REPO,
    /// A package on PyPI: `pypi:name`.
    PYPI,
    /// Somebody's account: `handle:twitter/name`.
    HANDLE,
    /// A page: `url:https://example.org/page`.
    URL,
    /// A name or title: `name:name`. Two things may share it.
    NAME,
    /// A name that means something in one episode only: `place:show/episode/name`.
    PLACE;

    /// The lower-case name that keys begin with.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
