package io.github.shownotes.catalogue.links.farm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import org.jspecify.annotations.Nullable;

/// Certificates made by the JDK's own tool.
public final class FarmCertificate {
    /// Of every file.
    public static final String PASSWORD = "farm-only";

    private static final int DAYS = 30;

    private FarmCertificate() {}

    /// What a server needs to answer with a certificate that nobody signed.
    static SslContext untrusted() {
        try {
            Path folder = Files.createTempDirectory("farm");
            Path keys = addKey(folder, "farm", "nobody.example", 0, null);
            SslContext server = server(read(keys));
            Files.delete(keys);
            Files.delete(folder);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file with a new key, its certificate and those of who signed it. The authority's own is `authority.p12` in the same
    /// folder; it is made when it is not there.
    ///
    /// @param host that the certificate is for
    /// @param fromDays days from now on which it begins to hold, for thirty; negative for the past
    public static Path signed(Path folder, String host, int fromDays) throws IOException {
        Path authority = folder.resolve("authority.p12");
        if (!Files.exists(authority)) {
            addKey(folder, "authority", folder.getFileName() + ".example", -1, null);
        }
        return addKey(folder, host, host, fromDays, authority);
    }

    private static Path addKey(Path folder, String alias, String host, int fromDays, @Nullable Path authority)
            throws IOException {
        Path file = folder.resolve(alias + ".p12");
        var command = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + host,
                "-startdate", (fromDays < 0 ? "" : "+") + fromDays + "d", "-validity", String.valueOf(DAYS)));
        if (authority == null) {
            command.addAll(List.of("-ext", "bc:c"));
        } else {
            // The signer's key has to lie in the same file.
            Files.copy(authority, file);
            command.addAll(List.of("-ext", "san=dns:" + host, "-signer", "authority"));
        }
        keytool(file, command);
        if (authority != null) {
            keytool(file, List.of("-delete", "-alias", "authority"));
        }
        return file;
    }

    private static void keytool(Path file, List<String> command) throws IOException {
        var all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        all.addAll(command);
        all.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process tool = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (tool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a server needs to answer with a key's certificate.
    private static SslContext server(KeyStore keys) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, PASSWORD.toCharArray());
            return SslContextBuilder.forServer(factory).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
