package io.github.shownotes.catalogue.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Requests that no client library would send.
final class Raw {
    private Raw() {}

    /// Everything that is answered to a request line.
    static String answer(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(
                            StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Where the answer sends a browser; empty when nowhere.
    static String location(int port, String path) throws IOException {
        return answer(port, path).lines()
                .filter(line -> line.regionMatches(true, 0, "location:", 0, 9))
                .findFirst()
                .map(line -> line.substring(9).strip())
                .orElse("");
    }
}
