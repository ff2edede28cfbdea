package io.github.shownotes.catalogue.links.farm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;

/// Certificates made by the JDK's own tool.
public final class FarmCertificate {
    private static final String PASSWORD = "farm-only";

    private FarmCertificate() {}

    /// What a server needs to answer with a certificate that nobody signed.
    static SslContext untrusted() {
        return server(keyStore("nobody.example", 0, 30));
    }

    /// A new key with a certificate that it signed itself.
    ///
    /// @param name the host it is for; one that looks like an address is taken for one
    /// @param fromDays days from now on which it begins to hold; negative for the past
    /// @param days for how many days
    public static KeyStore keyStore(String name, int fromDays, int days) {
        try {
            Path folder = Files.createTempDirectory("farm");
            Path file = folder.resolve("key.p12");
            String kind = name.matches("[\\d.]+") ? "ip:" : "dns:";
            Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-genkeypair", "-alias", "farm", "-keyalg", "EC",
                    "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD, "-dname", "CN="
                            + name,
                    "-ext", "san=" + kind + name, "-startdate", (fromDays < 0 ? "" : "+") + fromDays + "d",
                    "-validity", String.valueOf(days)).redirectErrorStream(true).start();
            String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (tool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            Files.delete(file);
            Files.delete(folder);
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What a server needs to answer with a key's certificate.
    public static SslContext server(KeyStore keys) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, PASSWORD.toCharArray());
            return SslContextBuilder.forServer(factory).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
