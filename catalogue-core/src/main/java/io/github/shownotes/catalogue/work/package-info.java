/// Recurring work that any number of processes on one database share: sources to read, mentions to find, facts to ask for,
/// links to check. db-scheduler hands each piece to one worker at a time and to another when that one dies.
@NullMarked
package io.github.shownotes.catalogue.work;

import org.jspecify.annotations.NullMarked;
