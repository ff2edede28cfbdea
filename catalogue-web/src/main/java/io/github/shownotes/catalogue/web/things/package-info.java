/// Lists and pages of what is covered, alike for projects, articles and people.
@NullMarked
package io.github.shownotes.catalogue.web.things;

import org.jspecify.annotations.NullMarked;
