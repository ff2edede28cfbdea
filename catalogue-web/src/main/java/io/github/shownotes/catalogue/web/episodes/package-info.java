/// The episodes, segment by segment.
@NullMarked
package io.github.shownotes.catalogue.web.episodes;

import org.jspecify.annotations.NullMarked;
