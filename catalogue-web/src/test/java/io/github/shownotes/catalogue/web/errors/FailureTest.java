package io.github.shownotes.catalogue.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import io.github.shownotes.catalogue.web.request.UnknownPage;

class FailureTest {
    static Stream<Throwable> away() {
        return Stream.of(new SQLTransientConnectionException("pool is empty"), new IllegalStateException(
                new SQLNonTransientConnectionException("closed")));
    }

    @ParameterizedTest
    @MethodSource
    void away(Throwable cause) {
        Failure failure = Failure.of(cause);
        assertThat(failure.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(failure.headers().getFirst("Retry-After")).isEqualTo("10");
        assertThat(failure.heading()).isEqualTo("Back in a moment");
    }

    @Test
    void broken() {
        Failure failure = Failure.of(new IllegalStateException("secret", new SQLException("syntax of secret")));
        assertThat(failure.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(failure.reason()).doesNotContain("secret");
    }

    @Test
    void reasonsThatWereNotWrittenForReadersAreNotShown() {
        Failure failure = Failure.of(new ResponseStatusException(HttpStatus.GONE, "secret"));
        assertThat(failure.reason()).isEqualTo("The request cannot be answered.");
        assertThat(failure.heading()).isEqualTo("Gone");
    }

    @Test
    void unknown() {
        assertThat(Failure.of(new UnknownPage("There is none.", List.of())).reason()).isEqualTo("There is none.");
    }
}
