/// Full-text search, lists with facets and suggestions: a Lucene index that is built from the store and follows it.
@NullMarked
package io.github.shownotes.catalogue.search;

import org.jspecify.annotations.NullMarked;
