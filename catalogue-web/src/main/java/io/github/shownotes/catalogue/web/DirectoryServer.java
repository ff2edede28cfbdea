package io.github.shownotes.catalogue.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.search.LiveIndex;

/// Serves a catalogue as a web site.
public final class DirectoryServer {
    /// Reachable from this machine only.
    public static final String LOOPBACK = "127.0.0.1";

    /// Each can be overridden from the environment, as Spring Boot documents them.
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("spring.threads.virtual.enabled", true), Map.entry("spring.web.resources.add-mappings", false),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"), Map.entry("server.shutdown", "graceful"),
            Map.entry("server.compression.enabled", true), Map.entry("server.netty.idle-timeout", "60s"),
            Map.entry("catalogue.follow", LiveIndex.OFTEN.toString()), Map.entry("catalogue.time-limit", "PT10S"),
            Map.entry("management.endpoints.web.exposure.include", "health,metrics,prometheus"),
            Map.entry("management.endpoint.health.probes.enabled", true),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState,database,index"),
            Map.entry("logging.level.root", "warn"),
            // Advice on flags of the virtual machine is for nobody who reads this log.
            Map.entry("logging.level.org.apache.lucene", "error"),
            // A server that cannot start is reported once, by the exception.
            Map.entry("logging.level.org.springframework.boot.SpringApplication", "off"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.web.server.reactive.context", "error"));

    private DirectoryServer() {}

    /// Starts the site for this machine only and returns once it answers.
    ///
    /// @param catalogue what it serves; stays the caller's to close, after the site
    /// @param port where it listens, or 0 for any free port
    /// @throws DirectoryException if it cannot listen there
    public static RunningDirectory start(Catalogue catalogue, int port) {
        return start(catalogue, LOOPBACK, port);
    }

    /// Starts the site and returns once it answers.
    ///
    /// @param catalogue what it serves; stays the caller's to close, after the site
    /// @param host the name or address of the network interface to listen on; `0.0.0.0` is all of them
    /// @param port where it listens, or 0 for any free port
    /// @throws DirectoryException if it cannot listen there
    public static RunningDirectory start(Catalogue catalogue, String host, int port) {
        SpringApplication application = new SpringApplication(DirectoryConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.REACTIVE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(DEFAULTS);
        // Registered as an instance, so that closing the site does not close the caller's catalogue.
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("catalogue", catalogue));
        try {
            ConfigurableApplicationContext context = application.run("--server.address=" + host, "--server.port="
                    + port, "--management.server.port=" + managementPort(port),
                    "--management.server.address="
                            + LOOPBACK);
            return new RunningDirectory(context, host);
        } catch (RuntimeException e) {
            throw failure(e, host, port);
        }
    }

    /// Where health and metrics are: beside the site, or on any free port when that one is taken or the site has no fixed one.
    private static int managementPort(int port) {
        if (port == 0 || port == 65_535) {
            return 0;
        }
        try (ServerSocket free = new ServerSocket(port + 1, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return free.getLocalPort();
        } catch (IOException e) {
            return 0;
        }
    }

    private static DirectoryException failure(RuntimeException failure, String host, int port) {
        Throwable cause = failure;
        while (!isSpecific(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = switch (cause) {
            case PortInUseException taken -> "Port " + taken.getPort() + " on " + host
                    + " is taken: stop what listens there, or choose another with --port.";
            case UnknownHostException unknown -> "Cannot listen on " + host
                    + ": it is no name or address of this machine; choose another with --host.";
            case IOException refused -> "Cannot listen on " + host + " port " + port + ": " + refused.getMessage()
                    + "; choose others with --host and --port.";
            default -> "The directory cannot start: " + cause.getMessage();
        };
        return new DirectoryException(message, failure);
    }

    private static boolean isSpecific(Throwable cause) {
        return cause instanceof PortInUseException || cause instanceof IOException;
    }
}
