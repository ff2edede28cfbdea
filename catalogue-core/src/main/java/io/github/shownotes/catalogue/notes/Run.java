package io.github.shownotes.catalogue.notes;

import org.jspecify.annotations.Nullable;

/// A stretch of text with one look: the smallest part of an [Item].
///
/// @param text what a reader sees; for an image its alternative text, which may be empty
/// @param strong set in bold
/// @param code set as code
/// @param href the link's target as the notes give it, or null when this is plain text
/// @param image whether the target is embedded as a picture
public record Run(String text, boolean strong, boolean code, @Nullable String href, boolean image) {
    /// What is longer is no address: nobody has to take more than
    /// [8,000 octets](https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5).
    private static final int LONGEST_ADDRESS = 8_000;

    /// Keeps the text of a link whose address is too long to be one.
    public Run {
        href = href == null || href.length() > LONGEST_ADDRESS ? null : href;
    }

    /// Plain text without a link.
    public static Run plain(String text) {
        return new Run(text, false, false, null, false);
    }

    /// The same look with other text.
    public Run withText(String other) {
        return new Run(other, strong, code, href, image);
    }
}
