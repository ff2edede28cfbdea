package io.github.shownotes.catalogue.cli;

/// What an examination found of one part.
///
/// @param part what was looked at
/// @param state how it is
/// @param detail what was seen
/// @param hint what to do; empty when nothing has to be done
record Finding(String part, State state, String detail, String hint) {
    /// How a part is.
    enum State {
        /// As it should be.
        OK,
        /// Worth a thought, but everything works.
        NOTE,
        /// Something will not work.
        BAD;

        String label() {
            return switch (this) {
                case OK -> "ok";
                case NOTE -> "note";
                case BAD -> "bad";
            };
        }
    }

    static Finding ok(String part, String detail) {
        return new Finding(part, State.OK, detail, "");
    }
}
