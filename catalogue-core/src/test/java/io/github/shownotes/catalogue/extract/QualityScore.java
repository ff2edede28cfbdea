package io.github.shownotes.catalogue.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Person;

/// Compares what was extracted with what a person labelled.
///
/// Segments are paired first; then each labelled link, project, article and person must be found in the segment paired
/// with its own, once. Findings that the labels call optional count neither way.
final class QualityScore {
    private static final Set<String> SECTIONS = Set.of("topic", "extras", "joke");
    private static final double ALIKE = 0.5;

    final Tally segments = new Tally();
    final Tally presenters = new Tally();
    final Tally links = new Tally();
    final Tally linkKinds = new Tally();
    final Tally projects = new Tally();
    final Tally articles = new Tally();
    final Tally people = new Tally();
    final Tally roles = new Tally();
    /// Whether addresses count; notes saved as text have none.
    private final boolean linked;

    QualityScore(boolean linked) {
        this.linked = linked;
    }

    void add(LabelledEpisode labelled, ExtractedEpisode extracted) {
        Map<Integer, ExtractedSegment> pairs = pair(labelled.segments(), extracted.segments());
        var ignored = new HashSet<String>();
        for (Person host : extracted.notes().show().hosts()) {
            ignored.add(plain(host.name()));
            ignored.add(plain(host.givenName()));
        }
        var optional = new HashSet<String>();
        for (LabelledEpisode.LabelledSegment segment : labelled.segments()) {
            segment.optional().forEach(name -> optional.add(plain(name)));
            ignored.add(plain(segment.presenter()));
        }
        ignored.addAll(optional);
        for (int i = 0; i < labelled.segments().size(); i++) {
            LabelledEpisode.LabelledSegment segment = labelled.segments().get(i);
            ExtractedSegment found = pairs.get(i);
            String where = "#" + labelled.number() + " " + segment.kind() + " '" + segment.title() + "'";
            heading(segment, found, where);
            if (linked) {
                links(segment, found, where);
            }
            if (SECTIONS.contains(segment.kind()) || segment.kind().equals("guest")) {
                mentions(segment, found == null ? List.of() : found.mentions(), optional, ignored, where);
            }
        }
        for (ExtractedSegment segment : extracted.segments()) {
            if (segment.kind().label().equals("topic") && !pairs.containsValue(segment)) {
                segments.wrong("#" + labelled.number() + " " + segment.title());
            }
        }
    }

    /// Segments of one kind: with the same title, then with a title alike, then in order where the kind says enough.
    private static Map<Integer, ExtractedSegment> pair(List<LabelledEpisode.LabelledSegment> labelled,
            List<ExtractedSegment> extracted) {
        var pairs = new HashMap<Integer, ExtractedSegment>();
        var free = new ArrayList<>(extracted);
        List<BiPredicate<LabelledEpisode.LabelledSegment, ExtractedSegment>> tests = List.of(
                (a, b) -> !plain(a.title()).isEmpty() && plain(a.title()).equals(plain(b.title())),
                (a, b) -> isAlike(a.title(), b.title()), (a, b) -> !a.kind().equals("topic"));
        for (var test : tests) {
            for (int i = 0; i < labelled.size(); i++) {
                LabelledEpisode.LabelledSegment wanted = labelled.get(i);
                if (pairs.containsKey(i)) {
                    continue;
                }
                for (ExtractedSegment segment : free) {
                    if (segment.kind().label().equals(wanted.kind()) && test.test(wanted, segment)) {
                        pairs.put(i, segment);
                        free.remove(segment);
                        break;
                    }
                }
            }
        }
        return pairs;
    }

    private void heading(LabelledEpisode.LabelledSegment segment, @Nullable ExtractedSegment found,
            String where) {
        if (!SECTIONS.contains(segment.kind())) {
            return;
        }
        if (found == null) {
            segments.missed(where);
            return;
        }
        segments.right(1);
        if (segment.kind().equals("topic") && !segment.presenter().isEmpty()) {
            if (words(segment.presenter()).stream().anyMatch(words(String.valueOf(found.presenter()))::contains)) {
                presenters.right(1);
            } else {
                presenters.missed(where + " by " + segment.presenter() + ", not " + found.presenter());
            }
        }
    }

    private void links(LabelledEpisode.LabelledSegment segment, @Nullable ExtractedSegment found,
            String where) {
        var kinds = new HashMap<String, Set<String>>();
        if (found != null) {
            found.links().forEach(link -> kinds.computeIfAbsent(address(link.url()), url -> new HashSet<>()).add(link
                    .kind().label()));
        }
        var seen = new HashSet<String>();
        for (LabelledEpisode.LabelledLink link : segment.links()) {
            if (!seen.add(address(link.url()))) {
                continue;
            }
            Set<String> have = kinds.get(address(link.url()));
            if (have == null) {
                links.missed(where + " " + link.url());
                continue;
            }
            links.right(1);
            if (link.kinds().stream().anyMatch(have::contains)) {
                linkKinds.right(1);
            } else {
                linkKinds.missed(where + " " + link.url() + " is " + link.kinds() + ", not " + have);
            }
        }
    }

    private void mentions(LabelledEpisode.LabelledSegment segment, List<Mention> mentions, Set<String> optional,
            Set<String> ignored, String where) {
        var doubtful = new HashSet<String>();
        segment.links().stream().filter(link -> link.kinds().size() > 1).forEach(link -> doubtful.add(address(link
                .url())));
        Predicate<Mention> free = mention -> optional.contains(plain(mention.name())) || linked && mention.urls()
                .stream().anyMatch(url -> doubtful.contains(address(url)));
        match(segment.projects(), sure(mentions, Mention.ProjectMention.class), (a, b) -> isSameName(a, names(b))
                || isSameAddress(a, b), free, projects, where);
        match(segment.articles(), sure(mentions, Mention.ArticleMention.class), (a, b) -> isSameAddress(a, b)
                || isSameName(a, names(b)) || a.names().stream().anyMatch(title -> isAlike(title, b.name())), free,
                articles, where);
        var found = match(segment.people(), sure(mentions, Mention.PersonMention.class), (a, b) -> isSameName(a, names(
                b)) || isSameAddress(a, b), mention -> names(mention).stream().anyMatch(
                        name -> ignored.contains(plain(
                                name))),
                people, where);
        found.forEach((person, mention) -> roles(person, (Mention.PersonMention) mention, where));
    }

    private void roles(LabelledEpisode.LabelledThing person, Mention.PersonMention mention, String where) {
        var have = new HashSet<String>();
        mention.roles().forEach(role -> have.add(role.label()));
        for (String role : person.roles()) {
            if (have.remove(role)) {
                roles.right(1);
            } else {
                roles.missed(where + " " + person.name() + " is " + role);
            }
        }
        have.forEach(role -> roles.wrong(where + " " + person.name() + " is " + role));
    }

    private static List<Mention> sure(List<Mention> mentions, Class<? extends Mention> kind) {
        return mentions.stream().filter(kind::isInstance).filter(mention -> mention.evidence().isSure()).toList();
    }

    private static Map<LabelledEpisode.LabelledThing, Mention> match(List<LabelledEpisode.LabelledThing> labelled,
            List<Mention> mentions, BiPredicate<LabelledEpisode.LabelledThing, Mention> same, Predicate<Mention> free,
            Tally tally, String where) {
        var found = new HashMap<LabelledEpisode.LabelledThing, Mention>();
        var left = new ArrayList<>(mentions);
        for (LabelledEpisode.LabelledThing thing : labelled) {
            Mention hit = left.stream().filter(mention -> same.test(thing, mention)).findFirst().orElse(null);
            if (hit == null) {
                tally.missed(where + " " + thing.name());
            } else {
                left.remove(hit);
                found.put(thing, hit);
                tally.right(1);
            }
        }
        for (Mention mention : left) {
            if (!free.test(mention) && labelled.stream().noneMatch(thing -> same.test(thing, mention))) {
                tally.wrong(where + " " + mention.name() + " " + mention.urls());
            }
        }
        return found;
    }

    private static List<String> names(Mention mention) {
        var names = new ArrayList<String>();
        names.add(mention.name());
        if (mention instanceof Mention.PersonMention person) {
            names.addAll(person.handles());
        }
        return names;
    }

    private static boolean isSameName(LabelledEpisode.LabelledThing thing, Collection<String> names) {
        return thing.names().stream().map(QualityScore::plain).anyMatch(wanted -> !wanted.isEmpty() && names.stream()
                .anyMatch(name -> plain(name).equals(wanted)));
    }

    private boolean isSameAddress(LabelledEpisode.LabelledThing thing, Mention mention) {
        return linked && thing.urls().stream().anyMatch(url -> mention.urls().stream().anyMatch(other -> address(url)
                .equals(address(other))));
    }

    /// Whether two titles share at least half of their words.
    private static boolean isAlike(String a, String b) {
        Set<String> both = words(a);
        Set<String> all = words(b);
        if (both.isEmpty() || all.isEmpty()) {
            return false;
        }
        Set<String> other = Set.copyOf(all);
        all.addAll(both);
        both.retainAll(other);
        return both.size() >= ALIKE * all.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(folded(text).split("[^0-9a-z]+")));
        words.remove("");
        return words;
    }

    private static String plain(String text) {
        return folded(text).replaceAll("[^0-9a-z]", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /// One spelling per address: what does not change the target is left out.
    private static String address(String url) {
        return url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*$", "")
                .replaceAll("(?<=[?&])(?:utm_\\w+|source|ref|ref_src|cn|refsrc)=[^&]*&?", "")
                .replaceFirst("[?&]$", "").replaceFirst("/(?=\\?|$)", "");
    }
}
