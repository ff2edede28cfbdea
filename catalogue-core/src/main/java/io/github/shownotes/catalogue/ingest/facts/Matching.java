package io.github.shownotes.catalogue.ingest.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.PackageFacts;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.RepositoryFacts;
import io.github.shownotes.catalogue.enrich.Subject;
import io.github.shownotes.catalogue.resolve.Addresses;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.resolve.Pairing;
import io.github.shownotes.catalogue.resolve.Pairs;
import io.github.shownotes.catalogue.resolve.PublishedPackage;
import io.github.shownotes.catalogue.resolve.SourceRepository;
import io.github.shownotes.catalogue.store.LinkedProject;
import io.github.shownotes.catalogue.store.SubjectRow;

/// Decides which packages and repositories are a project's, from what the notes link and what providers say.
///
/// What the notes link is the project's. A package that is only called like it is asked for, and is the project's when an
/// address links the two; without one it stays a candidate. A repository that the project's package names is its own too.
/// A person who pins a package to a project, or says that it has none, ends all that.
final class Matching {
    private static final int MOST_GUESSES = 2;
    private static final int MOST_NAMED = 2;

    private final Knowledge knowledge;
    private final Map<Long, String> pins;
    private final Map<Subject, Long> linkedBy;

    /// What is known of a project's subjects.
    ///
    /// @param rows those that are its own or may be, with evidence
    /// @param wanted all that a provider should be asked about, the surest first
    record Subjects(List<SubjectRow> rows, Set<Subject> wanted) {
        /// Those of a provider that are surely the project's.
        List<Subject> sure(Provider provider) {
            return rows.stream()
                    .filter(row -> !row.candidate() && row.provider().equals(provider.label()))
                    .map(row -> new Subject(provider, row.subject()))
                    .toList();
        }
    }

    /// Matching by what is known so far.
    ///
    /// @param projects all projects: what one of them links is no other's by its mere name
    /// @param pins the package that a person gave to a project, by the project's key; an empty text for none
    Matching(Knowledge knowledge, List<LinkedProject> projects, Map<Long, String> pins) {
        this.knowledge = knowledge;
        this.pins = Map.copyOf(pins);
        this.linkedBy = new LinkedHashMap<>();
        for (LinkedProject project : projects) {
            linked(project).forEach(subject -> linkedBy.putIfAbsent(subject, project.id()));
        }
    }

    /// Whether the notes themselves link it.
    boolean isLinked(Subject subject) {
        return linkedBy.containsKey(subject);
    }

    /// The subjects of a project.
    Subjects of(LinkedProject project) {
        Set<Subject> linked = linked(project);
        var rows = new LinkedHashMap<Subject, SubjectRow>();
        var wanted = new LinkedHashSet<>(linked);
        boolean pinned = pins.containsKey(project.id());
        linked.forEach(subject -> rows.put(subject, row(subject, false, pinned && isPackage(subject)
                ? "a person says so"
                : "the notes link " + subject.key().address())));
        List<Subject> packages = new ArrayList<>(linked.stream().filter(Matching::isPackage).toList());
        if (packages.isEmpty() && !pinned) {
            for (Subject guess : guesses(project)) {
                wanted.add(guess);
                SubjectRow judged = judged(project, guess);
                if (judged != null) {
                    rows.put(guess, judged);
                }
                if (judged != null && !judged.candidate()) {
                    packages.add(guess);
                }
            }
        }
        if (linked.stream().allMatch(Matching::isPackage)) {
            for (Subject owner : packages) {
                for (Subject named : named(owner)) {
                    wanted.add(named);
                    if (knowledge.repository(named) != null) {
                        rows.putIfAbsent(named, row(named, false, "the package " + owner.name()
                                + " names the repository " + named.key().value()));
                    }
                }
            }
        }
        return new Subjects(List.copyOf(rows.values()), wanted);
    }

    /// What the notes link of it; of packages only the one that a person pinned, when there is a pin.
    private Set<Subject> linked(LinkedProject project) {
        var linked = new LinkedHashSet<Subject>();
        String pin = pins.get(project.id());
        Subject pinned = pin == null ? null : Subject.ofPackage(pin);
        for (EntityKey key : project.keys()) {
            Subject subject = Subject.of(key);
            if (subject != null && (pin == null || !isPackage(subject))) {
                linked.add(subject);
            }
        }
        if (pinned != null) {
            linked.add(pinned);
        }
        return linked;
    }

    /// Packages that are called like its repositories or, without any, like the project.
    private List<Subject> guesses(LinkedProject project) {
        var names = new LinkedHashSet<String>();
        for (EntityKey key : project.keys()) {
            if (key.scheme() == KeyScheme.REPO) {
                names.add(new SourceRepository(key.value(), Set.of(), null, null).likelyPackage());
            }
        }
        if (names.isEmpty()) {
            names.add(Names.packageName(project.name().strip().replace(' ', '-')));
        }
        var guesses = new ArrayList<Subject>();
        for (String name : names) {
            Subject guess = Subject.ofPackage(name);
            if (guess != null && linkedBy.getOrDefault(guess, project.id()) == project.id()
                    && guesses.size() < MOST_GUESSES) {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    /// Whether a package of the same name is the project's; null when it is not, or unknown.
    private @Nullable SubjectRow judged(LinkedProject project, Subject guess) {
        PackageFacts published = knowledge.published(guess);
        PublishedPackage named = knowledge.named(guess);
        if (published == null || named == null) {
            return null;
        }
        SubjectRow candidate = null;
        boolean hasRepository = false;
        for (EntityKey key : project.keys()) {
            if (key.scheme() == KeyScheme.REPO) {
                hasRepository = true;
                switch (Pairs.of(named, repository(key))) {
                    case Pairing.Linked found -> {
                        return row(guess, false, found.evidence());
                    }
                    case Pairing.Candidate maybe -> candidate = row(guess, true, maybe.evidence());
                    case Pairing.Different no -> {
                    }
                }
            }
        }
        String page = sharedPage(project, published);
        if (page != null) {
            return row(guess, false, "the package " + published.name() + " names " + page + ", which the notes link");
        }
        return candidate != null || hasRepository
                ? candidate
                : row(guess, true, "a package has the name " + published.name() + "; no address links the two");
    }

    private SourceRepository repository(EntityKey key) {
        Subject subject = Subject.of(key);
        RepositoryFacts facts = subject == null ? null : knowledge.repository(subject);
        return facts == null || subject == null
                ? new SourceRepository(key.value(), Set.of(), null, null)
                : facts.asSource(Set.of(subject.name()));
    }

    /// A page that both the package and the notes name, of a site that is the project's alone as far as its address tells.
    private static @Nullable String sharedPage(LinkedProject project, PackageFacts published) {
        for (String address : published.addresses().values()) {
            CanonicalUrl page = CanonicalUrl.of(address);
            boolean own = !page.path().isEmpty() || page.host().replace("-", "").contains(Names.packageName(published
                    .name()).replace("-", "").toLowerCase(Locale.ROOT));
            if (page.isWeb() && own && project.keys().contains(Addresses.project(page))) {
                return page.text();
            }
        }
        return null;
    }

    /// The repositories that a package names.
    private List<Subject> named(Subject owner) {
        PublishedPackage published = knowledge.named(owner);
        var named = new ArrayList<Subject>();
        if (published != null) {
            for (String repository : published.repositories()) {
                Subject subject = Subject.of(new EntityKey(KeyScheme.REPO, repository));
                if (subject != null && named.size() < MOST_NAMED) {
                    named.add(subject);
                }
            }
        }
        return named;
    }

    private static boolean isPackage(Subject subject) {
        return subject.provider() == Provider.PYPI;
    }

    private static SubjectRow row(Subject subject, boolean candidate, String evidence) {
        return new SubjectRow(subject.provider().label(), subject.name(), candidate, evidence);
    }
}
