/// The same lists and things as JSON, under `/api/v1`.
@NullMarked
package io.github.shownotes.catalogue.web.api;

import org.jspecify.annotations.NullMarked;
