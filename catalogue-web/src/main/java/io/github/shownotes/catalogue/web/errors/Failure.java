package io.github.shownotes.catalogue.web.errors;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ResponseStatusException;

import io.github.shownotes.catalogue.search.IndexNotReadyException;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.request.BadParameter;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// What a failed request is answered with. Only what was written for readers is ever shown to them.
///
/// @param status the HTTP status
/// @param reason one sentence
/// @param suggestions what may have been meant
/// @param headers to answer with, such as the methods that are allowed
record Failure(HttpStatusCode status, String reason, List<EntityRow> suggestions, HttpHeaders headers) {
    private static final String RETRY_SECONDS = "10";

    static Failure of(Throwable cause) {
        return switch (cause) {
            case UnknownPage unknown -> new Failure(unknown.getStatusCode(), reason(unknown), unknown.suggestions(),
                    new HttpHeaders());
            case BadParameter bad -> new Failure(bad.getStatusCode(), reason(bad), List.of(), new HttpHeaders());
            case ErrorResponse known -> new Failure(known.getStatusCode(), sentence(known.getStatusCode()), List.of(),
                    withHead(known.getHeaders()));
            case TimeoutException late -> away();
            case IndexNotReadyException early -> away();
            default -> isDatabaseAway(cause) ? away() : broken();
        };
    }

    String heading() {
        HttpStatus known = HttpStatus.resolve(status.value());
        return switch (known) {
            case NOT_FOUND -> "Not in the catalogue";
            case BAD_REQUEST -> "That address does not add up";
            case SERVICE_UNAVAILABLE -> "Back in a moment";
            case INTERNAL_SERVER_ERROR -> "Something went wrong";
            case null -> "Error " + status.value();
            default -> known.getReasonPhrase();
        };
    }

    /// Whatever may be read may be asked for without its body; Spring answers that, but does not name it.
    private static HttpHeaders withHead(HttpHeaders known) {
        var headers = new HttpHeaders();
        headers.putAll(known);
        Set<HttpMethod> allowed = new LinkedHashSet<>(known.getAllow());
        if (allowed.contains(HttpMethod.GET) && allowed.add(HttpMethod.HEAD)) {
            headers.setAllow(allowed);
        }
        return headers;
    }

    private static Failure away() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return new Failure(HttpStatus.SERVICE_UNAVAILABLE,
                "The catalogue cannot be read at the moment. Please try again in a few seconds.", List.of(), headers);
    }

    private static Failure broken() {
        return new Failure(HttpStatus.INTERNAL_SERVER_ERROR,
                "The fault is on this side and has been written down. Please try again later.", List.of(),
                new HttpHeaders());
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(ResponseStatusException failure) {
        @Nullable
        String reason = failure.getReason();
        return reason == null ? sentence(failure.getStatusCode()) : reason;
    }

    private static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "The address cannot be understood.";
            case 404 -> "There is no page at this address.";
            case 405 -> "This address can only be read.";
            case 406 -> "This address cannot be had in that form.";
            default -> status.is5xxServerError() ? "The fault is on this side." : "The request cannot be answered.";
        };
    }
}
