package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.KnownNames;
import io.github.shownotes.catalogue.extract.LinkWords;
import io.github.shownotes.catalogue.extract.Mention;

/// Decides which thing a mention means. Pure: it reads what is known and changes nothing.
///
/// An address that is known decides. Else the name does, unless it is known of a thing with another address of the same
/// sort: two repositories are two projects, whatever their names.
public final class Resolver {
    /// Changes whenever the rules do, so that stored decisions can be told from current ones.
    public static final String VERSION = "4";

    /// The networks where a person has one account.
    private static final Set<String> ONE_EACH = Set.of("twitter/", "github/", "linkedin/");

    private Resolver() {}

    /// Resolves a mention.
    ///
    /// @param place the show and episode it stands in
    public static Resolution resolve(Mention mention, String place, KnownEntities known) {
        MentionKeys keys = MentionKeys.of(mention, place);
        List<EntityKey> own = own(keys, mention, known);
        var found = new LinkedHashSet<Integer>();
        own.forEach(address -> found.addAll(known.having(keys.kind(), address)));
        if (found.isEmpty()) {
            for (Integer number : new TreeSet<>(known.having(keys.kind(), keys.name()))) {
                if (!contradicts(keys, known.get(number))) {
                    found.add(number);
                }
            }
        }
        return switch (found.size()) {
            case 0 -> {
                var all = new ArrayList<>(own);
                all.add(keys.name());
                String name = nameOf(mention);
                yield new Resolution.New(new Entity(keys.kind(), known.freeSlug(keys.kind(), name), name, mainUrl(
                        mention), authors(mention), all));
            }
            case 1 -> new Resolution.Matched(found.getFirst());
            default -> new Resolution.Ambiguous(List.copyOf(found));
        };
    }

    /// What is known of an entity after a mention of it: more keys, its address, its authors, a full name for a handle, a title
    /// for words that say little.
    ///
    /// @return an equal entity when the mention tells nothing new
    public static Entity enriched(Entity entity, Mention mention, String place, KnownEntities known) {
        MentionKeys keys = MentionKeys.of(mention, place);
        var fresh = new ArrayList<EntityKey>();
        for (EntityKey address : own(keys, mention, known)) {
            // An address belongs to one thing; the first one keeps it.
            if (known.having(keys.kind(), address).isEmpty()) {
                fresh.add(address);
            }
        }
        fresh.add(keys.name());
        Entity more = entity.with(fresh);
        String name = isBetter(entity, mention) ? nameOf(mention) : entity.name();
        String url = entity.url() == null ? mainUrl(mention) : entity.url();
        List<String> authors = entity.authors().isEmpty() ? authors(mention) : entity.authors();
        boolean same = more.keys().equals(entity.keys()) && name.equals(entity.name())
                && authors.equals(entity.authors())
                && (url == null || url.equals(entity.url()));
        return same ? entity : new Entity(entity.kind(), entity.slug(), name, url, authors, more.keys());
    }

    /// What to call a thing of which there is but one mention. Notes link articles by words of a sentence ("a good read"); then
    /// the address says better what it is.
    private static String nameOf(Mention mention) {
        if (!(mention instanceof Mention.ArticleMention article) || article.urls().isEmpty()) {
            return mention.name();
        }
        CanonicalUrl page = CanonicalUrl.of(article.urls().getFirst());
        boolean nothing = LinkWords.sayNothing(article.name());
        String title = nothing || !article.subject() && LinkWords.sayLittle(article.name())
                ? AddressTitle.of(page)
                : null;
        if (title == null) {
            return nothing && !article.subject() && page.isWeb() ? AddressTitle.bare(page) : article.name();
        }
        return Names.comparable(title).equals(Names.comparable(article.name())) ? article.name() : title;
    }

    private static boolean isBetter(Entity entity, Mention mention) {
        return switch (entity.kind()) {
            case PERSON -> !Names.isFull(entity.name()) && Names.isFull(mention.name());
            case ARTICLE -> LinkWords.sayLittle(entity.name()) && !LinkWords.sayLittle(nameOf(mention));
            case PROJECT -> false;
        };
    }

    /// The addresses that can be the thing's own. Somebody's post may be linked for what it says of somebody else: an account
    /// is no other's when it is known as that of a person of an entirely different name, or spells such a person's name.
    private static List<EntityKey> own(MentionKeys keys, Mention mention, KnownEntities known) {
        if (keys.kind() != EntityKind.PERSON) {
            return keys.addresses();
        }
        return keys.addresses()
                .stream()
                .filter(address -> canBe(mention, known, address) && (address.scheme() != KeyScheme.HANDLE || canBe(
                        mention, known, EntityKey.name(Profiles.user(address.value())))))
                .toList();
    }

    private static boolean canBe(Mention mention, KnownEntities known, EntityKey key) {
        return known.having(EntityKind.PERSON, key).stream().allMatch(number -> Names.canBeOnePerson(known.get(number)
                .name(), mention.name()));
    }

    private static boolean contradicts(MentionKeys keys, Entity entity) {
        return switch (keys.kind()) {
            case PROJECT -> differ(keys, entity, KeyScheme.REPO, "") || differ(keys, entity, KeyScheme.PYPI, "");
            case ARTICLE -> differ(keys, entity, KeyScheme.URL, "");
            case PERSON -> ONE_EACH.stream().anyMatch(network -> differ(keys, entity, KeyScheme.HANDLE, network));
        };
    }

    /// Whether two people's accounts leave open that they are one: on no network where people have one account each does each of
    /// them have another.
    ///
    /// @param one accounts as [KeyScheme#HANDLE] keys have them: `twitter/name`
    public static boolean canBeOnePerson(Collection<String> one, Collection<String> other) {
        for (String network : ONE_EACH) {
            List<String> ours = one.stream().filter(account -> account.startsWith(network)).toList();
            List<String> theirs = other.stream().filter(account -> account.startsWith(network)).toList();
            if (!ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains)) {
                return false;
            }
        }
        return true;
    }

    /// What somebody is called on a network: `simonw` for `twitter/simonw` and for `mastodon/simonw@example.social`.
    public static String userName(String account) {
        return Profiles.user(account);
    }

    /// Whether both have keys of that sort and share none.
    private static boolean differ(MentionKeys keys, Entity entity, KeyScheme scheme, String prefix) {
        List<String> theirs = entity.values(scheme).stream().filter(value -> value.startsWith(prefix)).toList();
        List<String> ours = keys.addresses().stream()
                .filter(key -> key.scheme() == scheme && key.value().startsWith(prefix))
                .map(EntityKey::value)
                .toList();
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    private static @Nullable String mainUrl(Mention mention) {
        String best = null;
        int depth = Integer.MAX_VALUE;
        for (String url : mention.urls()) {
            CanonicalUrl page = CanonicalUrl.of(url);
            if (mention instanceof Mention.PersonMention) {
                // A profile rather than a post on it.
                if (Addresses.person(page) != null && page.path().size() < depth) {
                    best = CanonicalUrl.linkable(url);
                    depth = page.path().size();
                }
            } else if (best == null && page.isWeb()) {
                best = CanonicalUrl.linkable(url);
                EntityKey key = mention instanceof Mention.ProjectMention ? Addresses.project(page) : null;
                // The repository rather than an issue or a file of it.
                if (key != null && key.scheme() == KeyScheme.REPO && !page.text().equals(key.address())) {
                    best = key.address();
                }
            }
        }
        boolean ofItsOwn = best != null && !Addresses.isStore(CanonicalUrl.of(best));
        String home = ofItsOwn || !(mention instanceof Mention.ProjectMention)
                ? null
                : KnownNames.bundled().homeOf(mention.name());
        return home == null ? best : home;
    }

    private static List<String> authors(Mention mention) {
        return mention instanceof Mention.ArticleMention article ? article.authors() : List.of();
    }
}
