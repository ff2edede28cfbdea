/// Show notes of any format in one neutral form, cut into segments. Nothing to the right knows the format.
@NullMarked
package io.github.shownotes.catalogue.notes;

import org.jspecify.annotations.NullMarked;
