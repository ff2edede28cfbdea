package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

class DirectoryServerTest {
    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()))) {
            assertThatThrownBy(() -> DirectoryServer.start(catalogue, taken.getLocalPort())).isInstanceOf(
                    DirectoryException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " on 127.0.0.1 is taken: stop what listens there, or choose another with --port.");
        }
    }

    @Test
    void saysWhenThereIsNoSuchInterface() {
        try (Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()))) {
            assertThatThrownBy(() -> DirectoryServer.start(catalogue, "no.such.host.invalid", 0)).isInstanceOf(
                    DirectoryException.class).hasMessageContaining("no.such.host.invalid");
            assertThatThrownBy(() -> DirectoryServer.start(catalogue, "192.0.2.1", 0)).isInstanceOf(
                    DirectoryException.class).hasMessageContaining("192.0.2.1");
        }
    }

    @Test
    void listensOnThisMachineOnlyUnlessToldOtherwise() {
        try (Site site = Site.ofNothing()) {
            assertThat(site.running().address()).hasToString("http://127.0.0.1:" + site.running().port() + "/");
        }
        try (Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()));
                RunningDirectory open = DirectoryServer.start(catalogue, "0.0.0.0", 0)) {
            assertThat(open.address()).hasToString("http://localhost:" + open.port() + "/");
        }
    }

    @Test
    void leavesTheCatalogueOpenWhenItCloses() throws Exception {
        try (Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()))) {
            RunningDirectory running = DirectoryServer.start(catalogue, 0);
            CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> {
                try {
                    running.awaitClose();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(closed).isNotDone();
            running.close();
            closed.get(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
            assertThat(catalogue.entities().counts().episodes()).isZero();
        }
    }
}
