package io.github.shownotes.catalogue.work;

/// Hears how work ends and keeps it to itself.
enum SilentLog implements WorkLog {
    /// The only one.
    INSTANCE;

    @Override
    public void done(String job, String instance) {}

    @Override
    public void failed(String job, String instance, String reason) {}
}
