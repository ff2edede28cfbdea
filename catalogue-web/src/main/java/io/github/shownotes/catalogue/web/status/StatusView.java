package io.github.shownotes.catalogue.web.status;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.Durations;
import io.github.shownotes.catalogue.store.LimitRow;
import io.github.shownotes.catalogue.store.QueueRow;
import io.github.shownotes.catalogue.store.TaskRow;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// What the workers are at.
///
/// @param queues each kind of work
/// @param running what is under way
/// @param troubled what is late or failed the last time
/// @param limits providers that want to be left alone
/// @param now the moment of all that
public record StatusView(List<QueueRow> queues, List<TaskRow> running, List<TaskRow> troubled, List<LimitRow> limits,
        Instant now) {
    /// Copies the lists.
    public StatusView {
        queues = List.copyOf(queues);
        running = List.copyOf(running);
        troubled = List.copyOf(troubled);
        limits = List.copyOf(limits);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of("Status", Section.NONE)
                .described("What the workers of this catalogue are at, and what is late.");
    }

    /// What a piece of work is done to, without what is nobody's business: passwords, queries and folders of this machine.
    public static String subject(TaskRow task) {
        String text = task.instance();
        try {
            URI address = new URI(text);
            if (address.getHost() != null) {
                return address.getHost() + (address.getPath() == null ? "" : address.getPath());
            }
        } catch (URISyntaxException e) {
            // A file, then, or something that is only a name.
        }
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    }

    /// How long ago a moment is, in the one unit that matters; empty for none.
    public String ago(@Nullable Instant moment) {
        return moment == null ? "" : Durations.words(Duration.between(moment, now)) + " ago";
    }

    /// How long it is until a moment.
    public String until(Instant moment) {
        return "in " + Durations.words(Duration.between(now, moment));
    }
}
