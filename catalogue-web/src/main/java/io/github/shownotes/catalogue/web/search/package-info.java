/// One search box over everything.
@NullMarked
package io.github.shownotes.catalogue.web.search;

import org.jspecify.annotations.NullMarked;
