/// Every article ever covered.
@NullMarked
package io.github.shownotes.catalogue.web.articles;

import org.jspecify.annotations.NullMarked;
