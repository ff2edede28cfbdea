/// The directory as a folder of static pages that any file server, or a browser alone, can show.
@NullMarked
package io.github.shownotes.catalogue.export.site;

import org.jspecify.annotations.NullMarked;
