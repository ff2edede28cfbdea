package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.github.shownotes.catalogue.extract.Mention;

/// The keys that a mention gives for the thing it means.
///
/// @param kind what the thing is
/// @param addresses keys that no two things share, the strongest first
/// @param name the key of its name
public record MentionKeys(EntityKind kind, List<EntityKey> addresses, EntityKey name) {
    /// Copies the list.
    public MentionKeys {
        addresses = List.copyOf(addresses);
    }

    /// The keys of a mention.
    ///
    /// @param place the show and episode it stands in, for names that mean nothing elsewhere
    public static MentionKeys of(Mention mention, String place) {
        var keys = new LinkedHashSet<EntityKey>();
        EntityKind kind = switch (mention) {
            case Mention.ProjectMention project -> {
                project.urls().forEach(url -> keys.add(Addresses.project(CanonicalUrl.of(url))));
                yield EntityKind.PROJECT;
            }
            case Mention.ArticleMention article -> {
                article.urls().forEach(url -> keys.add(Addresses.article(CanonicalUrl.of(url))));
                yield EntityKind.ARTICLE;
            }
            case Mention.PersonMention person -> {
                addAccounts(person, keys);
                yield EntityKind.PERSON;
            }
        };
        return new MentionKeys(kind, keys.stream().sorted(Comparator.comparing(EntityKey::scheme)).toList(), name(kind,
                mention.name(), place));
    }

    private static void addAccounts(Mention.PersonMention person, Set<EntityKey> keys) {
        for (String url : person.urls()) {
            CanonicalUrl page = CanonicalUrl.of(url);
            EntityKey key = Addresses.person(page);
            if (key != null && (isProfile(page, key) || Names.isLike(Profiles.user(key.value()), person.name()))) {
                keys.add(key);
            }
        }
        var handles = new LinkedHashSet<>(person.handles());
        if (person.name().startsWith("@")) {
            handles.add(person.name());
        }
        for (String handle : handles) {
            EntityKey key = Profiles.ofHandle(handle);
            // An address beside the handle says which network is meant.
            if (key != null && keys.stream().noneMatch(linked -> isHandleOf(linked, handle))) {
                keys.add(key);
            }
        }
    }

    /// A post may be linked for what it says of somebody; whose it is, only a link to the profile tells, or its name.
    private static boolean isProfile(CanonicalUrl page, EntityKey account) {
        return page.path().size() <= CanonicalUrl.of(Objects.toString(account.address(), "")).path().size();
    }

    private static boolean isHandleOf(EntityKey account, String handle) {
        String bare = handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        String value = account.value();
        return account.scheme() == KeyScheme.HANDLE && (value.endsWith("/" + bare) || value.contains("/" + bare + "@")
                || value.contains("/" + bare + "."));
    }

    /// A first name alone means somebody in its own episode only.
    private static EntityKey name(EntityKind kind, String name, String place) {
        return kind == EntityKind.PERSON && !Names.isFull(name)
                ? new EntityKey(KeyScheme.PLACE, place + "/" + Names.comparable(name))
                : EntityKey.name(name);
    }
}
