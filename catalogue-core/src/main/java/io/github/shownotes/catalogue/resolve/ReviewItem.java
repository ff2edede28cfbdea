package io.github.shownotes.catalogue.resolve;

/// Something that deserves a person's look, with the lines of the curation file that would settle it.
///
/// @param reason what kind of doubt it is
/// @param kind what kind of thing it concerns
/// @param slug the thing's name in addresses
/// @param text what is doubtful, a sentence without a final stop
/// @param weight how much it matters: in how many episodes the things are covered
/// @param correction a section with one entry, to be pasted into the curation file as it is
public record ReviewItem(Reason reason, EntityKind kind, String slug, String text, int weight, String correction) {
    /// Kinds of doubt, the worst first.
    public enum Reason {
        /// An address leads to another repository than it did.
        REUSED,
        /// One project has repositories that no move explains.
        CONFLICT,
        /// Two things go by one name.
        AMBIGUOUS,
        /// Two people's names differ by a letter.
        SPELLING,
        /// A package has the project's name and nothing more.
        CANDIDATE,
        /// It is only mentioned in ways that are often wrong.
        UNSURE
    }

    /// A text as one value of YAML, whatever characters it has.
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cc}", " ") + "\"";
    }
}
