package io.github.shownotes.catalogue.work;

/// Link checks shared by workers on H2, in one process.
class H2LinkWorkTest extends LinkWorkContract {
    @Override
    String url() {
        return "jdbc:h2:mem:linkwork";
    }
}
