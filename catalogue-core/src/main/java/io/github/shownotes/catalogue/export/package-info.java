/// Files that people commit and publish: awesome lists and dumps.
@NullMarked
package io.github.shownotes.catalogue.export;

import org.jspecify.annotations.NullMarked;
