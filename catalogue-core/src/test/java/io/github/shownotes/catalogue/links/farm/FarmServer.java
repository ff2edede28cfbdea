package io.github.shownotes.catalogue.links.farm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The farm as a process of its own, so that what is measured is the checker alone.
final class FarmServer {
    private static final int ENFORCED = 8;

    private FarmServer() {}

    /// Serves until standard input ends; says first that it is ready, and on which ports.
    ///
    /// @param args a folder, the seed, which wordings, links, hosts, and the mix of kinds; hosts of unequal size enforce eight
    ///             requests a second. Into the folder go `links.txt`, an address a line, and `truth.tsv` with the address, the
    ///             true verdict, the class, and whether status and headers tell all.
    public static void main(String[] args) throws IOException {
        var mix = FarmPlan.Mix.valueOf(args[5].toUpperCase(Locale.ROOT));
        var plan = new FarmPlan(Long.parseLong(args[1]), Integer.parseInt(args[3]), Integer.parseInt(args[4]), mix,
                Integer.parseInt(args[2]));
        try (var farm = new Farm(plan, mix == FarmPlan.Mix.ZIPF ? ENFORCED : 0)) {
            Path folder = Path.of(args[0]);
            List<FarmLink> links = farm.links();
            Files.write(folder.resolve("truth.tsv"),
                    links.stream().map(link -> String.join("\t", link.url(), link.kind()
                            .truth().label(), link.kind().name(), link.kind().isPlain() ? "plain" : "trap")).toList());
            Files.write(folder.resolve("links.txt"), links.stream().map(FarmLink::url).toList());
            FarmPlan.Ports ports = farm.ports();
            System.out.println("ready " + ports.plain() + " " + ports.secure() + " " + ports.closed());
            while (System.in.read() >= 0) {
                // Anything but the end.
            }
            System.out.println(farm.requests() + " requests");
        }
    }
}
