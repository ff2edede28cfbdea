package io.github.shownotes.catalogue.links.farm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Which links there are: the same for the same seed.
///
/// @param seed what the plan depends on
/// @param links how many
/// @param hosts over how many hosts
/// @param mix which kinds of links there are
/// @param wording which set of texts the pages are made of
public record FarmPlan(long seed, int links, int hosts, Mix mix, int wording) {
    /// Which kinds of links there are.
    public enum Mix {
        /// Every kind.
        ALL,
        /// Those that any checker comes to an end with, and that status and headers tell all of.
        PLAIN,
        /// Nothing but living ones; few hosts have most of them.
        ZIPF
    }

    /// Hosts that show one page for every address.
    static final String SAME_HOSTS = "127.3.0.";
    /// Hosts whose domain is parked.
    static final String PARKED_HOSTS = "127.4.0.";
    /// Hosts that answer with success that there is nothing, for every address.
    static final String MISSING_HOSTS = "127.5.0.";
    private static final int WHOLE = 5000;

    /// The usual one.
    public static FarmPlan of(long seed) {
        return new FarmPlan(seed, WHOLE, 500, Mix.ALL, 0);
    }

    /// The address of a host.
    static String host(int number) {
        return "127.1." + number / 250 + "." + (number % 250 + 1);
    }

    /// Where a farm listens.
    ///
    /// @param plain without encryption
    /// @param secure with a certificate that nobody signed
    /// @param closed where nobody listens
    public record Ports(int plain, int secure, int closed) {}

    /// The links in random order.
    public List<FarmLink> links(Ports ports) {
        var random = new Random(seed);
        var kinds = new ArrayList<FarmClass>();
        for (FarmClass kind : FarmClass.values()) {
            int count = mix == Mix.ZIPF || mix == Mix.PLAIN && !kind.isForAnyChecker()
                    ? 0
                    : Math.round((float) kind.share() * links / WHOLE);
            kinds.addAll(Collections.nCopies(count, kind));
        }
        while (kinds.size() < links) {
            kinds.add(FarmClass.OK);
        }
        Collections.shuffle(kinds, random);
        double[] zipfs = zipfs();
        var made = new ArrayList<FarmLink>();
        for (int i = 0; i < links; i++) {
            FarmClass kind = kinds.get(i);
            int host = mix == Mix.ZIPF ? draw(zipfs, random) : random.nextInt(hosts);
            int dice = random.nextInt(100);
            int latency = mix == Mix.ZIPF ? 20 : dice < 80 ? 50 : dice < 95 ? 200 : 1000;
            String path = FarmText.path(random, kind, i);
            made.add(new FarmLink(url(kind, i, host, path, ports), kind, latency, i));
        }
        return made;
    }

    /// The address of a link; some kinds need hosts of their own.
    static String url(FarmClass kind, int number, int host, String path, Ports ports) {
        return switch (kind) {
            case NO_SUCH_HOST -> "http://host-" + number + ".invalid" + path;
            case REFUSED -> "http://127.2.0." + (host % 20 + 1) + ":" + ports.closed() + path;
            case BAD_TLS -> "https://" + host(host) + ":" + ports.secure() + path;
            case SAME_FOR_ALL -> "http://" + SAME_HOSTS + (host % 10 + 1) + ":" + ports.plain() + path;
            case PARKED -> "http://" + PARKED_HOSTS + (number % 200 + 1) + ":" + ports.plain() + path;
            // Some hosts say of everything that it is not found, others only of what they took away.
            case SAYS_NOT_FOUND -> "http://" + (number % 2 == 0 ? MISSING_HOSTS + (number % 40 + 1) : host(host)) + ":"
                    + ports.plain() + path;
            default -> "http://" + host(host) + ":" + ports.plain() + path;
        };
    }

    private double[] zipfs() {
        var sums = new double[hosts];
        double sum = 0;
        for (int i = 0; i < hosts; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, Random random) {
        double dice = random.nextDouble() * sums[sums.length - 1];
        int at = java.util.Arrays.binarySearch(sums, dice);
        return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
    }
}
