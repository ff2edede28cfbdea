/// What projects are for.
@NullMarked
package io.github.shownotes.catalogue.web.categories;

import org.jspecify.annotations.NullMarked;
