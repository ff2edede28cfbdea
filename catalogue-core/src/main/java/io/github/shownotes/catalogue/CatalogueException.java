package io.github.shownotes.catalogue;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.Database;

/// A catalogue that cannot be opened or copied. The message is one sentence for the person who asked: which database and what to do;
/// it never holds a password.
public final class CatalogueException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// H2's code for a database file that another process holds.
    private static final int IN_USE = 90020;
    /// H2's codes for a file in which it finds something else than it wrote.
    private static final Set<Integer> DAMAGED = Set.of(50000, 90030);
    private static final Pattern SECRETS = Pattern.compile("[;?].*|(?<=//)[^?;]*@", Pattern.DOTALL);

    private CatalogueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// The exception for a database that could not be opened.
    ///
    /// @param url its JDBC URL; what may be secret in it is left out
    static CatalogueException cannotOpen(String url, SQLException cause) {
        return new CatalogueException(
                "The database " + withoutSecrets(url) + " cannot be opened: " + reason(
                        url, cause),
                cause);
    }

    /// The exception for a copy or an import into a database that already holds something.
    static CatalogueException notEmpty(String url) {
        return new CatalogueException("The database " + withoutSecrets(url)
                + " already holds a catalogue, which this would mix up; name a database that is new.", null);
    }

    /// The exception for a database that fails while everything is read or written.
    static CatalogueException failed(String url, SQLException cause) {
        return new CatalogueException("The database " + withoutSecrets(url) + " failed: " + Database
                .failure(cause) + ". What it held before is kept; run it again when that is mended.", cause);
    }

    /// The exception for a copy that failed half-way.
    static CatalogueException notCopied(String from, String into, SQLException cause) {
        return new CatalogueException("The catalogue in " + withoutSecrets(from) + " was not copied to "
                + withoutSecrets(into) + ": " + Database.failure(cause)
                + ". Nothing was written there; run it again when that is mended.", cause);
    }

    /// A JDBC URL without its options and its user.
    static String withoutSecrets(String url) {
        return SECRETS.matcher(url).replaceAll("");
    }

    private static String reason(String url, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (cause.getErrorCode() == IN_USE) {
            return "another program holds it; close that or name another file with --db.";
        }
        if (DAMAGED.contains(cause.getErrorCode())) {
            return "the file is damaged, or another version of the program was stopped while it wrote to it; go back to a "
                    + "copy of it, or name a new file with --db and ingest the sources again.";
        }
        if (state.startsWith("28")) {
            return "user name or password are wrong; check the URL given with --db or CATALOGUE_DB.";
        }
        if (state.equals("3D000")) {
            return "the server has no database of that name; create it first.";
        }
        if (state.startsWith("08") && url.startsWith("jdbc:postgresql:")) {
            return "the server does not answer; check that it runs and that the address is right.";
        }
        if (url.startsWith("jdbc:h2:")) {
            return "check that the folder exists and can be written and that the file is a catalogue, or name another file "
                    + "with --db.";
        }
        return "use a file path, a jdbc:h2: or a jdbc:postgresql: URL with --db or CATALOGUE_DB, and check its spelling.";
    }
}
