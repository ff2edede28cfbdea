package io.github.shownotes.catalogue.source;

import java.util.List;

/// A place that holds show notes, recognised by its content and already in memory.
public sealed interface Source {
    /// Where it was read: an address, a path, or `-`.
    String origin();

    /// An RSS 2.0 or Atom feed.
    ///
    /// @param origin where it was read
    /// @param xml the document
    record Feed(String origin, String xml) implements Source {}

    /// A folder of Markdown notes, or one such file.
    ///
    /// @param origin the folder or file
    /// @param documents its notes
    record MarkdownFolder(String origin, List<Document> documents) implements Source {
        /// Copies the list.
        public MarkdownFolder {
            documents = List.copyOf(documents);
        }
    }

    /// A saved text page with episodes one after another and no links.
    ///
    /// @param origin where it was read
    /// @param text the page
    record SavedPage(String origin, String text) implements Source {}

    /// One file of a folder.
    ///
    /// @param path its path
    /// @param text its content
    record Document(String path, String text) {}
}
