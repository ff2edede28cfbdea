package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Set;

/// A thing named in a segment: once per segment, however often it is named there.
public sealed interface Mention {
    /// The name or title it goes by here.
    String name();

    /// The addresses the segment links for it, as written; empty when it is only named.
    List<String> urls();

    /// Why it is believed to be one.
    Evidence evidence();

    /// Software with a name of its own.
    ///
    /// @param name its name
    /// @param urls where the segment links it
    /// @param subject whether the segment is about it
    /// @param evidence why it is one
    record ProjectMention(String name, List<String> urls, boolean subject, Evidence evidence) implements Mention {
        /// Copies the list.
        public ProjectMention {
            urls = List.copyOf(urls);
        }
    }

    /// Something written.
    ///
    /// @param name its title
    /// @param urls where the segment links it
    /// @param authors who wrote it, as far as the segment says
    /// @param subject whether the segment is about it
    /// @param evidence why it is one
    record ArticleMention(String name, List<String> urls, List<String> authors, boolean subject, Evidence evidence)
            implements
                Mention {
        /// Copies the lists.
        public ArticleMention {
            urls = List.copyOf(urls);
            authors = List.copyOf(authors);
        }

        /// The same with its authors.
        public ArticleMention by(List<String> writers) {
            return new ArticleMention(name, urls, writers, subject, evidence);
        }
    }

    /// A human being.
    ///
    /// @param name the fullest form of the name in the episode, else the handle
    /// @param urls profiles and posts the segment links for them
    /// @param handles their handles with the leading `@`
    /// @param roles at least one
    /// @param evidence why it is one
    record PersonMention(String name, List<String> urls, List<String> handles, Set<Role> roles, Evidence evidence)
            implements
                Mention {
        /// Copies the collections.
        public PersonMention {
            urls = List.copyOf(urls);
            handles = List.copyOf(handles);
            roles = Set.copyOf(roles);
        }
    }
}
