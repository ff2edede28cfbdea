/// Every project ever covered.
@NullMarked
package io.github.shownotes.catalogue.web.projects;

import org.jspecify.annotations.NullMarked;
