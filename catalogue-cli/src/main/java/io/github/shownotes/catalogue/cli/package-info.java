/// The command line: one class per command, thin over the library. Only `serve` touches the web.
@NullMarked
package io.github.shownotes.catalogue.cli;

import org.jspecify.annotations.NullMarked;
