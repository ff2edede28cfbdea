package io.github.shownotes.catalogue.links;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;

/// What a client's exceptions mean.
final class Failures {
    private static final int LONGEST = 120;

    private Failures() {}

    /// The answer that an exception stands for.
    static Answer of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ForbiddenAddressException e -> {
                    return new Answer.Forbidden(String.valueOf(e.getMessage()));
                }
                case NoNamesException ignored -> {
                    return failure(Answer.Kind.NO_NETWORK, CheckedLink.UNKNOWN);
                }
                case UnknownHostException e -> {
                    return unknown(e);
                }
                case SslHandshakeTimeoutException ignored -> {
                    return failure(Answer.Kind.TIMEOUT, "no safe connection was agreed on in time");
                }
                case SSLException e -> {
                    return failure(Answer.Kind.TLS, "no safe connection: " + reason(e));
                }
                case ConnectTimeoutException ignored -> {
                    return failure(Answer.Kind.CONNECT_TIMEOUT, "the host does not answer");
                }
                case ConnectException ignored -> {
                    return failure(Answer.Kind.NO_CONNECTION, "the connection was refused");
                }
                case NoRouteToHostException ignored -> {
                    return failure(Answer.Kind.NO_CONNECTION, "nothing leads to the host");
                }
                case TimeoutException ignored -> {
                    return failure(Answer.Kind.TIMEOUT, "no answer in time");
                }
                case ReadTimeoutException ignored -> {
                    return failure(Answer.Kind.TIMEOUT, "no answer in time");
                }
                case DecoderException ignored -> {
                    return failure(Answer.Kind.GARBAGE, "what it answers is no HTTP");
                }
                case IllegalArgumentException ignored -> {
                    return failure(Answer.Kind.GARBAGE, "what it answers is no HTTP");
                }
                default -> {
                    // Its cause may tell more.
                }
            }
        }
        return failure(Answer.Kind.RESET, "the connection broke off");
    }

    /// A name server that says there is no such name, and one that says nothing, are told apart by the resolver's words.
    private static Answer unknown(UnknownHostException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean passing = message.contains("temporary") || message.contains("try again")
                || message.contains("timed out");
        return passing
                ? failure(Answer.Kind.NO_NAME_SERVICE, "whether the host name exists could not be found out")
                : failure(Answer.Kind.UNKNOWN_HOST, "the host name does not resolve");
    }

    private static Answer failure(Answer.Kind kind, String detail) {
        return new Answer.Failure(kind, detail);
    }

    /// What is wrong with a certificate, in words that somebody understands who can mend it.
    private static String reason(SSLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CertificateExpiredException ignored -> {
                    return "its certificate has expired";
                }
                case CertificateNotYetValidException ignored -> {
                    return "its certificate does not hold yet";
                }
                case CertPathBuilderException ignored -> {
                    return "nobody who is trusted signed its certificate";
                }
                case CertificateException wrong when String.valueOf(wrong.getMessage()).startsWith("No ") -> {
                    return "its certificate is for another host";
                }
                default -> {
                    // Its cause may tell more.
                }
            }
        }
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    }
}
