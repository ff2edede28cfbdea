package io.github.shownotes.catalogue.extract;

import java.util.Collection;

/// The project names that can be recognised without a link: the bundled gazetteer and what the catalogue has learned.
public final class KnownNames {
    private static final KnownNames BUNDLED = new KnownNames();

    private KnownNames() {}

    /// The bundled names alone.
    public static KnownNames bundled() {
        return BUNDLED;
    }

    /// These names and more that were learned.
    public KnownNames with(Collection<LearnedName> learned) {
        return this;
    }

    /// Changes whenever the rules or the bundled names change, so that stored extractions can be told from current ones.
    public String version() {
        return "0";
    }
}
