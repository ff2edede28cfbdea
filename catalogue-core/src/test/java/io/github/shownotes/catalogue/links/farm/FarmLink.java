package io.github.shownotes.catalogue.links.farm;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A made-up link.
///
/// @param url its address
/// @param kind how it behaves
/// @param latency of every answer, in milliseconds
/// @param number its place in the farm, which its text depends on
public record FarmLink(String url, FarmClass kind, int latency, int number) {
    private static final FarmClass[] KINDS = FarmClass.values();
    /// No address that a checker makes up beside such a one is one.
    private static final Pattern TELLING = Pattern.compile("/k(\\d+)/(?:.*/)?(?:[a-z]+-)+(\\d+)(?:\\.\\w+)?(?:\\?.*)?");
    private static final int QUICK = 5;
    private static final int ALL = java.util.Arrays.stream(KINDS).mapToInt(FarmClass::share).sum();

    /// A link whose address tells how it behaves, so that nobody has to remember it.
    static FarmLink drawn(Random random, int number, int hosts, FarmPlan.Ports ports) {
        int dice = random.nextInt(ALL);
        int kind = 0;
        while (dice >= KINDS[kind].share()) {
            dice -= KINDS[kind++].share();
        }
        FarmClass like = KINDS[kind] == FarmClass.SHORTENED ? FarmClass.OK : KINDS[kind];
        String path = "/k" + kind + FarmText.path(random, like, number);
        return new FarmLink(FarmPlan.url(KINDS[kind], number, random.nextInt(hosts), path, ports), KINDS[kind], QUICK,
                number);
    }

    /// The link that a path tells of, or null when it tells of none.
    ///
    /// @param path with its query
    static @Nullable FarmLink told(String path) {
        Matcher told = TELLING.matcher(path);
        return told.matches()
                ? new FarmLink(path, KINDS[Integer.parseInt(told.group(1))], QUICK, Integer.parseInt(told.group(2)))
                : null;
    }
}
