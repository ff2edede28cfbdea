/// The front page.
@NullMarked
package io.github.shownotes.catalogue.web.home;

import org.jspecify.annotations.NullMarked;
