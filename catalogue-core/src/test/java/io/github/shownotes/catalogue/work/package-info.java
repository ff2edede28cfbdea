@NullMarked
package io.github.shownotes.catalogue.work;

import org.jspecify.annotations.NullMarked;
