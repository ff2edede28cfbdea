/// The relational catalogue: Jdbi and Flyway, one DAO per table group, the same SQL on H2 and PostgreSQL.
@NullMarked
package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.NullMarked;
