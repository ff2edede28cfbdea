/// A web of made-up hosts on loopback in which the truth about every link is known: for tests and the benchmark.
@NullMarked
package io.github.shownotes.catalogue.links.farm;

import org.jspecify.annotations.NullMarked;
