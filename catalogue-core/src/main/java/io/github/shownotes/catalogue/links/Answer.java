package io.github.shownotes.catalogue.links;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What came of one request.
public sealed interface Answer {
    /// A server answered.
    ///
    /// @param status the status code
    /// @param headers the headers that matter, names in lower case
    /// @param body the beginning of the body
    record Response(int status, Map<String, String> headers, Body body) implements Answer {
        /// Copies the headers.
        public Response {
            headers = Map.copyOf(headers);
        }

        /// A header's value, or null.
        public @Nullable String header(String name) {
            return headers.get(name);
        }

        /// Whether it points elsewhere.
        public boolean isRedirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> true;
                case 300 -> headers.containsKey("location");
                default -> false;
            };
        }

        /// Whether that holds for good.
        public boolean isPermanent() {
            return status == 301 || status == 308;
        }

        /// Whether it says that all went well.
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /// No server answered, or not with HTTP.
    ///
    /// @param kind what happened
    /// @param detail in words, as half a sentence
    record Failure(Kind kind, String detail) implements Answer {}

    /// The address guard did not let the request through.
    ///
    /// @param reason why, as half a sentence
    record Forbidden(String reason) implements Answer {}

    /// How a request can fail.
    enum Kind {
        /// There is no such host.
        UNKNOWN_HOST,
        /// Whether there is such a host could not be found out.
        NO_NAME_SERVICE,
        /// No host name at all can be resolved.
        NO_NETWORK,
        /// Nothing listens there, or nothing leads there.
        NO_CONNECTION,
        /// The connection was not made in time.
        CONNECT_TIMEOUT,
        /// The headers did not come in time.
        TIMEOUT,
        /// The connection broke off.
        RESET,
        /// No safe connection could be agreed on.
        TLS,
        /// What came is no HTTP.
        GARBAGE;

        /// Whether the host itself could not be reached, whatever is asked of it.
        boolean isOfHost() {
            return this == UNKNOWN_HOST || this == NO_NAME_SERVICE || this == NO_CONNECTION || this == CONNECT_TIMEOUT;
        }

        /// How often asking again soon may help. A bad minute must not tell of a link, but silence costs a lot of time.
        ///
        /// @param most the most that anything is repeated
        int repeats(int most) {
            return switch (this) {
                case RESET, NO_CONNECTION, NO_NAME_SERVICE -> most;
                case TIMEOUT -> Math.min(1, most);
                case UNKNOWN_HOST, NO_NETWORK, CONNECT_TIMEOUT, TLS, GARBAGE -> 0;
            };
        }
    }
}
