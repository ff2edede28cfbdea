/// Whether links are alive, where they went and whether there is a copy.
///
/// [LinkChecker] asks, the classes named after what they recognise judge: they are pure functions over what was answered.
@NullMarked
package io.github.shownotes.catalogue.links;

import org.jspecify.annotations.NullMarked;
