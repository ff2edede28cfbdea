/// Mends the links of Markdown notes and touches nothing else of them.
@NullMarked
package io.github.shownotes.catalogue.export.rewrite;

import org.jspecify.annotations.NullMarked;
