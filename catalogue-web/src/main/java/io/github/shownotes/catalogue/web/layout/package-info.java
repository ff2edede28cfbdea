/// What every page shares: the frame, the addresses, how dates, links and quotes are shown.
@NullMarked
package io.github.shownotes.catalogue.web.layout;

import org.jspecify.annotations.NullMarked;
