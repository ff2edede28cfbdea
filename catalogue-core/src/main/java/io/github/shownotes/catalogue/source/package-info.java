/// Where show notes come from: feeds, folders of Markdown and saved text pages, recognised by their content.
@NullMarked
package io.github.shownotes.catalogue.source;

import org.jspecify.annotations.NullMarked;
