package io.github.shownotes.catalogue.ingest.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.github.shownotes.catalogue.enrich.Enrichment;
import io.github.shownotes.catalogue.enrich.ProviderClient;
import io.github.shownotes.catalogue.enrich.Question;
import io.github.shownotes.catalogue.enrich.Reply;

/// Asks a provider many questions, several requests at a time, and hands over the replies in batches as they come.
///
/// Never more than one window of questions is asked and not yet handed over: so much is asked twice when the process is
/// killed, and no more.
final class Flight {
    /// How many questions make a window. Half of it is handed over at a time, while the other half is on its way.
    static final int WINDOW = 64;
    /// How long a reply waits for others to be handed over with.
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(1);

    private final ProviderClient client;
    private final int lanes;
    private final int window;
    private final int batch;
    private final AtomicBoolean halted = new AtomicBoolean();
    private final LinkedBlockingQueue<Reply> replies = new LinkedBlockingQueue<>();

    Flight(ProviderClient client, int parallel) {
        this.client = client;
        this.lanes = client.parallel(parallel);
        this.window = Math.max(1, WINDOW / client.batchSize());
        this.batch = Math.max(1, window / 2);
    }

    /// Asks the questions in their order; ends early when the provider is not to be asked any further, or the thread is
    /// interrupted.
    ///
    /// @param handover takes each batch of replies; it runs in the caller's thread
    void ask(List<Question> questions, Consumer<List<Reply>> handover) {
        List<List<Question>> requests = requests(questions);
        // As many threads as lanes, which take the requests in their order: the first is never overtaken by those behind it.
        try (ExecutorService workers = Executors.newFixedThreadPool(lanes, Thread.ofVirtual().factory())) {
            int next = 0;
            int open = 0;
            while (open > 0 || next < requests.size() && !halted.get()) {
                for (; open < window && next < requests.size() && !halted.get(); next++, open++) {
                    List<Question> request = requests.get(next);
                    workers.execute(() -> replies.add(reply(request)));
                }
                List<Reply> arrived = arrived(Math.min(batch, open));
                open -= arrived.size();
                handover.accept(arrived);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            halted.set(true);
        }
    }

    private List<Reply> arrived(int wanted) throws InterruptedException {
        var arrived = new ArrayList<Reply>();
        arrived.add(replies.take());
        long end = System.nanoTime() + PATIENCE_NS;
        while (arrived.size() < wanted) {
            Reply reply = replies.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (reply == null) {
                break;
            }
            arrived.add(reply);
        }
        return arrived;
    }

    private Reply reply(List<Question> request) {
        try {
            if (halted.get()) {
                return new Reply(List.of(), null);
            }
            Reply reply = client.ask(request);
            if (reply.halt() != null) {
                halted.set(true);
            }
            return reply;
        } catch (RuntimeException e) {
            // A fault of this program costs the facts of these things, not those of all the others.
            return new Reply(request.stream()
                    .<Enrichment>map(question -> new Enrichment.Failed(question.subject(),
                            "the answer made the program stumble (" + e + ")"))
                    .toList(), null);
        }
    }

    private List<List<Question>> requests(List<Question> questions) {
        var requests = new ArrayList<List<Question>>();
        for (int from = 0; from < questions.size(); from += client.batchSize()) {
            requests.add(questions.subList(from, Math.min(questions.size(), from + client.batchSize())));
        }
        return requests;
    }
}
