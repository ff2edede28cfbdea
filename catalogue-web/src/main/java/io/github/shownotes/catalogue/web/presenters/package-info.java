/// Who brought what.
@NullMarked
package io.github.shownotes.catalogue.web.presenters;

import org.jspecify.annotations.NullMarked;
