package io.github.shownotes.catalogue.links.farm;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.LogManager;
import java.util.stream.IntStream;

import io.github.shownotes.catalogue.links.AddressGuard;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.HostRules;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRequest;
import io.github.shownotes.catalogue.links.LinkRules;

/// Checks any number of links that are made up when it is their turn and forgotten when they are done: whether each comes
/// back exactly once, and how much memory that takes.
final class Soak {
    private static final int RATE = 1000;
    private static final int SAMPLE = 1000;
    private static final int SHOWN = 20;
    private static final double ENOUGH = 0.995;

    private final BitSet seen = new BitSet();
    private int twice;
    private int right;
    private int slandered;
    private int shown;
    private long mostHeap;

    private Soak() {}

    /// Checks.
    ///
    /// @param args the farm's three ports, the seed, how many links on how many hosts, and how many requests at the same time
    public static void main(String[] args) {
        // What breaks here is meant to break.
        LogManager.getLogManager().reset();
        int[] numbers = List.of(args).stream().mapToInt(Integer::parseInt).toArray();
        var ports = new FarmPlan.Ports(numbers[0], numbers[1], numbers[2]);
        int links = numbers[4];
        LinkRules rules = LinkRules.bundled();
        var quick = new LinkRules(new HostRules(new HostRules.Pace(rules.hosts().pace().atOnce(), RATE), Map.of()),
                rules
                        .addresses(),
                rules.pages());
        var soak = new Soak();
        try (var checker = new LinkChecker(CheckSettings.of(numbers[6], AddressGuard.allowingPrivate()), quick, Clock
                .systemUTC())) {
            var random = new Random(numbers[3]);
            checker.check(IntStream.range(0, links).mapToObj(number -> LinkRequest.of(FarmLink.drawn(random, number,
                    numbers[5], ports).url())).iterator(), soak::take);
        }
        boolean once = soak.twice == 0 && soak.seen.cardinality() == links;
        System.out.printf("%d links: each came back once: %s; right %.2f %%; living links called gone: %d; heap after "
                + "collections at most %d MB%n", links, once ? "yes" : "NO", 100.0 * soak.right / links, soak.slandered,
                soak.mostHeap >> 20);
        System.exit(once && soak.slandered == 0 && soak.right >= ENOUGH * links ? 0 : 1);
    }

    private void take(CheckedLink result) {
        FarmLink link = java.util.Objects
                .requireNonNull(FarmLink.told(result.url().replaceFirst("https?://[^/]+", "")));
        twice += seen.get(link.number()) ? 1 : 0;
        seen.set(link.number());
        boolean isRight = link.kind().truth() == result.verdict();
        right += isRight ? 1 : 0;
        slandered += link.kind().truth().isAlive() && result.verdict().isGone() ? 1 : 0;
        if (!isRight && shown++ < SHOWN) {
            System.err.println(link.kind() + " " + result.url() + " " + result.verdict().label() + ": " + result
                    .evidence());
        }
        if (link.number() % SAMPLE == 0) {
            mostHeap = Math.max(mostHeap, heap());
        }
    }

    /// What was still in use after the last collections.
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).filter(java.util.Objects::nonNull).mapToLong(
                        MemoryUsage::getUsed)
                .sum();
    }
}
