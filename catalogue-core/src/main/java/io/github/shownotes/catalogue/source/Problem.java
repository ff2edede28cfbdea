package io.github.shownotes.catalogue.source;

/// Something that could not be done, as a value: what, why and what to do about it.
///
/// @param subject what it concerns: a source, an episode, an entity
/// @param message what went wrong, one sentence without a final stop
/// @param advice what the reader can do, one sentence without a final stop
public record Problem(String subject, String message, String advice) {
    /// One line for a terminal or a log.
    public String line() {
        return (subject + ": " + message + ". " + advice + ".").replaceAll("\\s+", " ");
    }
}
