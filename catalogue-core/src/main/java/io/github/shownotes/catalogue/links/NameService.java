package io.github.shownotes.catalogue.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Resolves names and knows whether that works here at all: a machine without network is often told that no host exists, and
/// that says nothing of the host.
final class NameService {
    /// Two of the [root servers](https://www.iana.org/domains/root/servers), which are there as long as there are names.
    private static final List<String> SURE = List.of("a.root-servers.net", "k.root-servers.net");
    /// Nobody can have a name below these (RFC 2606), so that it does not exist wherever it is asked for.
    private static final Set<String> NOBODYS = Set.of("example", "invalid", "test");
    /// How long nobody asks again whether there is a network.
    private static final Duration REST = Duration.ofSeconds(10);

    private final GuardedResolver.Lookup lookup;
    private volatile boolean works;
    private long missed;
    private boolean missing;

    NameService(GuardedResolver.Lookup lookup) {
        this.lookup = lookup;
    }

    /// All addresses of a host.
    ///
    /// @throws NoNamesException if no name at all can be resolved
    /// @throws UnknownHostException if this one cannot
    List<InetAddress> addresses(String host) throws UnknownHostException {
        try {
            List<InetAddress> addresses = List.of(lookup.addresses(host));
            // An address in digits needs no name server.
            works |= AddressGuard.literal(host).isEmpty();
            return addresses;
        } catch (UnknownHostException e) {
            if (works || NOBODYS.contains(host.substring(host.lastIndexOf('.') + 1)) || isThere()) {
                throw e;
            }
            throw new NoNamesException(host);
        }
    }

    private synchronized boolean isThere() {
        if (missing && System.nanoTime() - missed < REST.toNanos()) {
            return false;
        }
        works |= SURE.stream().anyMatch(this::resolves);
        missing = !works;
        missed = System.nanoTime();
        return works;
    }

    private boolean resolves(String host) {
        try {
            return lookup.addresses(host).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
