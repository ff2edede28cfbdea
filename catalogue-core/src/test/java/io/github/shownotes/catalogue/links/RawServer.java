package io.github.shownotes.catalogue.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// A server that sends the same bytes to everybody, over and over if it is asked to, and ends the connection as it should.
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicLong sent = new AtomicLong();

    /// Starts one.
    ///
    /// @param head what is sent first; `\n` stands for the line end of HTTP
    /// @param body what follows
    /// @param times how often that is sent
    /// @param pause after each time
    RawServer(String head, String body, int times, Duration pause) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    answer(client, head.replace("\n", "\r\n"), body.getBytes(StandardCharsets.UTF_8), times, pause);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (IOException e) {
                    // The client left, or the test is over.
                }
            }
        });
    }

    private void answer(Socket client, String head, byte[] body, int times, Duration pause)
            throws IOException, InterruptedException {
        InputStream in = client.getInputStream();
        int ends = 0;
        while (ends < 4) {
            int c = in.read();
            if (c < 0) {
                return;
            }
            ends = c == '\r' || c == '\n' ? ends + 1 : 0;
        }
        OutputStream out = client.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < times; i++) {
            out.write(body);
            sent.addAndGet(body.length);
            Thread.sleep(pause);
        }
    }

    /// An address of it.
    String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /// Bytes of bodies that were sent.
    long sent() {
        return sent.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
