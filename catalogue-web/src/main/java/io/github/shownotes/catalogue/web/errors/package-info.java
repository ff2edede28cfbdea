/// Answers to requests that fail, as readable pages and as problem details.
@NullMarked
package io.github.shownotes.catalogue.web.errors;

import org.jspecify.annotations.NullMarked;
