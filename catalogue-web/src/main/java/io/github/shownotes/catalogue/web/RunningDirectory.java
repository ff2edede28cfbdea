package io.github.shownotes.catalogue.web;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A site that is being served, until it is closed or the process is asked to end.
public final class RunningDirectory implements AutoCloseable {
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "[::]");

    private final ConfigurableApplicationContext context;
    private final String host;
    private final int port;

    RunningDirectory(ConfigurableApplicationContext context, String host) {
        this.context = context;
        this.host = host;
        this.port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    /// The port it listens on.
    public int port() {
        return port;
    }

    /// Where health and metrics are, on this machine only.
    public URI management() {
        return URI.create("http://" + DirectoryServer.LOOPBACK + ":" + context.getEnvironment()
                .getProperty("local.management.port") + "/actuator/health");
    }

    /// Where a browser on this machine finds it.
    public URI address() {
        String name = EVERY_INTERFACE.contains(host) ? "localhost" : host;
        return URI.create("http://" + (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name) + ":"
                + port + "/");
    }

    /// Waits until the site has been closed and its last answers are out.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public void awaitClose() throws InterruptedException {
        context.getBean(Closed.class).latch.await();
    }

    /// Takes no more requests, lets the running ones finish, then stops.
    @Override
    public void close() {
        context.close();
    }

    /// Destroyed after the web server has stopped, unlike a listener for the event that announces it.
    static final class Closed implements DisposableBean {
        private final CountDownLatch latch = new CountDownLatch(1);

        @Override
        public void destroy() {
            latch.countDown();
        }
    }
}
