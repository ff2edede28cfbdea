/// Answers that are kept for as long as the catalogue stays the same.
@NullMarked
package io.github.shownotes.catalogue.web.cache;

import org.jspecify.annotations.NullMarked;
