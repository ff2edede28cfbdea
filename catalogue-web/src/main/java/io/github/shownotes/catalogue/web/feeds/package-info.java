/// What programs follow: feeds, the map of the site, how to search it.
@NullMarked
package io.github.shownotes.catalogue.web.feeds;

import org.jspecify.annotations.NullMarked;
