package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a source is, a user gets one line that names it and says what to do, and whatever could be read.
class BadInputTest {
    private static final String FEED_START = """
                                             <?xml version="1.0" encoding="UTF-8"?>
                                             <rss version="2.0"><channel><title>Python Bytes</title>
                                             """;
    private static final String FEED_END = "</channel></rss>\n";

    private final Path folder;
    private final Shell shell;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder);
    }

    private static String item(int number) {
        return "<item><title>#" + number + " A title</title><link>https://pythonbytes.fm/episodes/show/" + number
                + "/a-title</link><description>&lt;p&gt;&lt;strong&gt;Brian #1:&lt;/strong&gt; Something&lt;/p&gt;"
                + "</description></item>\n";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void failsInOneLine(String source, String message) {
        Shell.Run run = shell.run("extract", source);
        assertThat(run.out()).isEmpty();
        isOneLine(run, source, message);
    }

    private static void isOneLine(Shell.Run run, String source, String message) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement()
                .satisfies(line -> assertThat(line).startsWith("catalogue: " + source + ": ")
                        .contains(message)
                        .matches("catalogue: .+: .+\\. .+\\."));
    }

    @Test
    void noSuchFile() {
        failsInOneLine(folder.resolve("gone.xml").toString(), "there is no such file or folder");
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        Path file = file("locked.xml", "<rss/>");
        boolean locked = file.toFile().setReadable(false) && !Files.isReadable(file);
        // Root reads everything but this.
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(locked || Files.exists(memory));
        failsInOneLine((locked ? file : memory).toString(), "it cannot be read");
    }

    @Test
    void anEmptyFolder() throws IOException {
        failsInOneLine(Files.createDirectory(folder.resolve("empty")).toString(), "holds no Markdown notes");
    }

    @Test
    void anEmptyFile() throws IOException {
        failsInOneLine(file("empty.xml", "").toString(), "it is empty");
    }

    @Test
    void aWebPageInsteadOfAFeed() throws IOException {
        failsInOneLine(file("page.xml", "<!DOCTYPE html>\n<html><head><title>Hi</title></head><body></body></html>")
                .toString(), "this is a web page, not a feed");
    }

    @Test
    void aFileOfManyMegabytes() throws IOException {
        Path file = folder.resolve("huge.xml");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L * 1024 * 1024);
        }
        failsInOneLine(file.toString(), "it is larger than 64 MB");
    }

    @Test
    void aFeedCutOffInTheMiddleKeepsItsWholeEpisodes() throws IOException {
        Path feed = file("cut.xml", FEED_START + item(3) + item(2) + item(1).substring(0, 60));
        Shell.Run run = shell.run("extract", feed.toString());
        isOneLine(run, feed.toString(), "the feed is cut off after 2 whole episodes");
        assertThat(run.outLines()).hasSize(2);
    }

    @Test
    void entitiesOfADoctypeAreNotExpanded() throws IOException {
        Path secret = file("secret.txt", "swordfish");
        String doctype = "<!DOCTYPE rss [<!ENTITY file SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n";
        Path feed = file("doctype.xml", FEED_START.replace("<rss", doctype + "<rss")
                + item(1).replace("A title", "A &file; &c; title") + FEED_END);
        Shell.Run run = shell.run("extract", feed.toString());
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.out()).doesNotContain("swordfish", "haha");
        isOneLine(run, feed.toString(), "its DOCTYPE declares entities, which are never expanded");
    }

    @Test
    void invalidUtf8LosesNothingButTheBytesThemselves() throws IOException {
        byte[] notes = "# Python Bytes 7\n\n**Brian #1:** A t\u00edtle\n".getBytes(StandardCharsets.ISO_8859_1);
        String source = Files.write(folder.resolve("007.md"), notes).toString();
        Shell.Run run = shell.run("extract", source);
        isOneLine(run, source, "some of its bytes are not the text that it should be");
        assertThat(run.out()).contains("A t\ufffdtle");
    }

    @Test
    void aFeedMaySayWhichEncodingItHas() throws IOException {
        String feed = FEED_START.replace("UTF-8", "ISO-8859-1") + item(1).replace("A title", "Caf\u00e9") + FEED_END;
        Path file = Files.write(folder.resolve("latin.xml"), feed.getBytes(StandardCharsets.ISO_8859_1));
        Shell.Run run = shell.run("extract", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Caf\u00e9");
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            Shell.Run wide = shell.run("extract",
                    Files.writeString(folder.resolve("wide.xml"), feed, charset).toString());
            assertThat(wide.out()).isEqualTo(run.out());
        }
    }

    @Test
    void aFileThatIsNoText() throws IOException {
        byte[] bytes = {'%', 'P', 'D', 'F', 0, (byte) 0x80, 1};
        failsInOneLine(Files.write(folder.resolve("a.pdf"), bytes).toString(), "this is not a text file");
        failsInOneLine(Files.write(folder.resolve("a.md"), bytes).toString(), "this is not a text file");
    }

    @Test
    void aDeviceWithoutEnd() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        failsInOneLine(device.toString(), "it is larger than 64 MB");
    }

    @Test
    void linksInAFolderAreFollowedToFiles() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(notes.resolve("001.md"), file("elsewhere.txt", "# Python Bytes 1\n\nText\n"));
        Files.createSymbolicLink(notes.resolve("round.md"), notes);
        Path broken = Files.createSymbolicLink(notes.resolve("002.md"), folder.resolve("gone"));
        Shell.Run run = shell.run("extract", notes.toString());
        isOneLine(run, broken.toString(), "it cannot be read");
        assertThat(run.outLines()).hasSize(1);
    }

    @Test
    void otherAddressesThanHttp() {
        failsInOneLine("ftp://example.org/feed", "only http and https addresses are fetched");
        failsInOneLine("file:///feed.xml", "only http and https addresses are fetched");
        failsInOneLine("http://127.0.0.1:99999/feed", "this is not a valid address");
        failsInOneLine("http:///feed", "this is not a valid address");
    }

    @Test
    void aPasswordInAnAddressIsNotShown() {
        Shell.Run run = shell.run("extract", "https://me:swordfish@example.org/feed");
        isOneLine(run, "https://example.org/feed", "a user or a password");
        assertThat(run.err()).doesNotContain("swordfish");
    }

    @Test
    void aHostThatDoesNotListen() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        failsInOneLine("http://127.0.0.1:" + port + "/feed", "the host 127.0.0.1 cannot be reached");
    }

    @Test
    @Timeout(30)
    void aHostThatNeverAnswers() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String source = "http://127.0.0.1:" + socket.getLocalPort() + "/feed";
            long start = System.nanoTime();
            Shell.Run run = shell.run("extract", "--timeout", "1", source);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.errLines()).singleElement()
                    .satisfies(line -> assertThat(line).matches("catalogue: \\Q" + source + "\\E: .+\\. .+\\."));
        }
    }

    @Test
    void oneBadSourceDoesNotSpoilTheOthers() throws IOException {
        Path good = file("good.xml", FEED_START + item(1) + FEED_END);
        Path bad = folder.resolve("bad.xml");
        Shell.Run run = shell.run("extract", bad.toString(), good.toString());
        isOneLine(run, bad.toString(), "there is no such file");
        assertThat(run.outLines()).hasSize(1);
    }
}
