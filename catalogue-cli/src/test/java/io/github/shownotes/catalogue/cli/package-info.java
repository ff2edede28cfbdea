/// The command line by what it leaves behind: standard output, standard error and exit status.
@NullMarked
package io.github.shownotes.catalogue.cli;

import org.jspecify.annotations.NullMarked;
