package io.github.shownotes.catalogue.links;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;

/// Resolves host names for the client and lets only allowed addresses through. The client connects to the very addresses
/// that come out of here, so a name cannot mean one address when it is checked and another when it is visited.
final class GuardedResolver extends AddressResolverGroup<InetSocketAddress> {
    private static final int THREADS = 16;
    private static final int REMEMBERED = 4096;
    private static final long IDLE_SECONDS = 5;

    private final AddressGuard guard;
    private final NameService names;
    private final ExecutorService threads;
    private final Map<String, CompletableFuture<List<InetAddress>>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<List<InetAddress>>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// Asks a name server.
    @FunctionalInterface
    interface Lookup {
        /// All addresses of a host.
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// A resolver.
    ///
    /// @param lookup where addresses come from; asked once for each host
    GuardedResolver(AddressGuard guard, Lookup lookup) {
        this.guard = guard;
        this.names = new NameService(lookup);
        var pool = new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("link-names-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new InetSocketAddressResolver(executor, new Names(executor));
    }

    @Override
    public void close() {
        super.close();
        threads.shutdownNow();
    }

    private CompletableFuture<List<InetAddress>> addresses(String host) {
        synchronized (known) {
            return known.computeIfAbsent(host, name -> CompletableFuture.supplyAsync(() -> allowed(name), threads));
        }
    }

    private List<InetAddress> allowed(String host) {
        try {
            List<InetAddress> all = isLocal(host)
                    ? List.of(InetAddress.getLoopbackAddress())
                    : names.addresses(host);
            var allowed = new ArrayList<InetAddress>();
            String refusal = "";
            for (InetAddress address : all) {
                Optional<String> reason = guard.refusal(address);
                if (reason.isEmpty()) {
                    allowed.add(address);
                }
                refusal = reason.orElse(refusal);
            }
            if (allowed.isEmpty()) {
                throw new ForbiddenAddressException("its host resolves to a forbidden address (" + refusal + ")");
            }
            return List.copyOf(allowed);
        } catch (NoNamesException e) {
            forget(host);
            throw new CompletionException(e);
        } catch (UnknownHostException e) {
            throw new CompletionException(e);
        }
    }

    /// When there is a network again, it is asked for once more.
    private void forget(String host) {
        synchronized (known) {
            known.remove(host);
        }
    }

    /// These names never leave the machine (RFC 6761), whatever a name server says.
    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.endsWith(".localhost");
    }

    private final class Names extends InetNameResolver {
        Names(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String host, Promise<InetAddress> promise) {
            answer(addresses(host).thenApply(List::getFirst), promise);
        }

        @Override
        protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
            answer(addresses(host), promise);
        }

        @SuppressWarnings("FutureReturnValueIgnored") // the promise takes success and failure
        private static <T> void answer(CompletableFuture<T> answer, Promise<T> promise) {
            answer.whenComplete((value, failure) -> {
                if (failure == null) {
                    promise.trySuccess(value);
                } else {
                    promise.tryFailure(failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
                }
            });
        }
    }
}
