/// What the machinery is at: workers, what waits for them, health and figures for monitoring.
@NullMarked
package io.github.shownotes.catalogue.web.status;

import org.jspecify.annotations.NullMarked;
