/// Pure: a segment to the projects, articles and people it mentions, each with its evidence.
@NullMarked
package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.NullMarked;
