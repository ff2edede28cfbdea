/// Pure: which mentions are one thing.
@NullMarked
package io.github.shownotes.catalogue.resolve;

import org.jspecify.annotations.NullMarked;
