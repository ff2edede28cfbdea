/// Facts from PyPI and GitHub: asking them, and reading what they answered. Knows no database.
@NullMarked
package io.github.shownotes.catalogue.enrich;

import org.jspecify.annotations.NullMarked;
