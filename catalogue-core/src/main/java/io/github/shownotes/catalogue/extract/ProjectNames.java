package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Finds the name of a project that is linked: from the text of the link, checked against the address.
final class ProjectNames {
    private static final Set<String> GENERIC = Set.copyOf(Bundled.lines(ProjectNames.class, "generic-link-texts.txt"));
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org",
            "git.sr.ht",
            "gitlab.freedesktop.org", "gitlab.gnome.org", "salsa.debian.org", "gitea.com", "raw.githubusercontent.com");
    private static final Set<String> PREFIXES = Set.of("docs", "doc", "get", "try", "app", "blog", "dev", "developer",
            "developers", "learn", "api", "wiki", "web", "en", "download", "python", "beta", "my", "use", "cloud",
            "code");
    private static final Pattern SEPARATOR = Pattern
            .compile("\\s*(?::\\s|\\s[-–—|]+\\s|\\s?[–—]\\s?|\\s\\(|,\\s|\\.\\s)");
    private static final Pattern WRAPPING = Pattern.compile(
            "^(?:the|introducing|announcing|meet|new|about|try|using|project:|repo:|welcome to|awesome new)\\s+"
                    + "|\\s+(?:project|package|library|module|framework|plugin|extension|docs|documentation|homepage|home page|website|web site"
                    + "|site|on github|repo|repository|github repo|on pypi|for python|app|tool|cli|v?\\d+(?:\\.\\d+)+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:https?://|www\\.)\\S+$|^[\\w.-]+\\.(?:com|org|io|dev|net|fm|sh|ai|app|rs|me|co|page)(?:/\\S*)?$");
    private static final Pattern VERSION = Pattern.compile("\\s+v?\\d+(?:\\.\\d+)*(?:\\.x)?$");
    private static final String EDGES = "\"'“”‘’`*_:,()[]";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORT = 3;
    /// A name stands at the beginning of a link's text, if anywhere.
    private static final int LONGEST_HEAD = 200;

    private record Linked(String url, String text) {}

    private final KnownNames names;
    /// Every link is asked for twice: for what the episode links at all, then for its own segment.
    private final Map<Linked, Optional<String>> found = new HashMap<>();

    ProjectNames(KnownNames names) {
        this.names = names;
    }

    /// Whether a link's text says nothing about its target.
    static boolean isGeneric(String text) {
        String bare = strip(text).toLowerCase(Locale.ROOT);
        return bare.isEmpty() || GENERIC.contains(bare) || ADDRESS.matcher(bare).matches();
    }

    /// Whether a link's text is nothing but an address.
    static boolean isAddress(String text) {
        return ADDRESS.matcher(strip(text)).matches();
    }

    /// Whether a host holds repositories as `/owner/name`.
    static boolean isForge(String host) {
        return FORGES.contains(host);
    }

    /// The project's name, or null when neither text nor address has one.
    @Nullable
    String of(String url, String linkText) {
        return found.computeIfAbsent(new Linked(url, linkText), link -> Optional.ofNullable(find(url, linkText)))
                .orElse(null);
    }

    private @Nullable String find(String url, String linkText) {
        String fromAddress = fromAddress(url);
        String text = strip(linkText);
        Name known = names.atHome(url);
        if (isGeneric(text)) {
            return known != null ? known.name() : fromAddress;
        }
        if (fromAddress != null) {
            String inText = spelledIn(text, fromAddress);
            if (inText != null) {
                return inText;
            }
        }
        if (known != null && spelledIn(text, known.name()) != null) {
            return spelledIn(text, known.name());
        }
        String head = unwrap(SEPARATOR.split(text.substring(0, Math.min(text.length(), LONGEST_HEAD)), 2)[0]);
        Name named = names.trie().get(head);
        if (named != null && named.strength().isProject()) {
            return head;
        }
        if (known != null) {
            return known.name();
        }
        int words = head.split("\\s+").length;
        if (fromAddress != null && words == 1 && !head.isEmpty() && KnownNames.isEnglish(head) && isAbout(url, head)) {
            return fromAddress;
        }
        if (head.length() > 1 && words <= SHORT && !isGeneric(head) && (words == 1 || isTitled(head))) {
            return head;
        }
        return fromAddress != null ? fromAddress : head;
    }

    /// Whether an ordinary word that links a repository or a package is about it rather than its name: in small letters, or
    /// when it leads to something within.
    private static boolean isAbout(String url, String word) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            return false;
        }
        boolean forge = FORGES.contains(address.host());
        return (forge || address.host().equals("pypi.org")) && (Character.isLowerCase(word.charAt(0)) || forge
                && address.segments().length > 2);
    }

    private static boolean isTitled(String head) {
        return Character.isUpperCase(head.charAt(0)) && !KnownNames.isEnglish(head)
                || head.split("\\s+").length <= SHORT && head.equals(head.strip())
                        && Character.isUpperCase(head.charAt(0));
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) <= ' ' || EDGES.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (text.charAt(end - 1) <= ' ' || EDGES.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end
                        - 1) == '.' || text.charAt(end - 1) == '!')) {
            end--;
        }
        String bare = text.substring(start, end);
        return isFolded(bare) ? bare : SPACES.matcher(bare).replaceAll(" ");
    }

    /// Whether white space is but single spaces.
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) <= ' ') {
                return false;
            }
        }
        return true;
    }

    private static String unwrap(String text) {
        String bare = strip(text);
        for (Matcher wrapping = WRAPPING.matcher(bare); wrapping.find(); wrapping = WRAPPING.matcher(bare)) {
            String shorter = strip(wrapping.replaceFirst(""));
            if (shorter.isEmpty()) {
                break;
            }
            bare = shorter;
        }
        String unversioned = VERSION.matcher(bare).replaceFirst("");
        return unversioned.isEmpty() ? bare : unversioned;
    }

    /// The words of the text that spell the name, with its own capitals, or null.
    private static @Nullable String spelledIn(String text, String name) {
        String wanted = plain(name);
        if (wanted.length() < 2) {
            return null;
        }
        for (int start = Word.next(text, 0); start < text.length(); start = Word.next(text, Word.end(text, start))) {
            int end = endOfSpelling(text, start, wanted);
            if (end >= 0) {
                return text.substring(start, end);
            }
        }
        return null;
    }

    /// Where the words end that begin at a place and spell a plain name together, or -1.
    private static int endOfSpelling(String text, int from, String plain) {
        int spelled = 0;
        for (int start = from, end; start < text.length(); start = Word.next(text, end)) {
            end = Word.end(text, start);
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c) || c == '+' && i > start) {
                    if (spelled == plain.length() || plain.charAt(spelled) != Character.toLowerCase(c)) {
                        return -1;
                    }
                    spelled++;
                }
            }
            if (spelled == plain.length()) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        var plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' && i > 0) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /// The name that an address spells: the repository, the package, the sub-domain, the host.
    static @Nullable String fromAddress(String url) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            return null;
        }
        String host = address.host();
        String[] path = address.segments();
        if (FORGES.contains(host)) {
            return path.length > 1 ? path[1].replaceFirst("\\.git$", "") : path.length > 0 ? path[0] : null;
        }
        if (host.equals("pypi.org") || host.equals("pypi.python.org") || host.equals("npmjs.com")
                || host.equals("crates.io")
                || host.equals("pepy.tech") || host.equals("pypistats.org") || host.equals("test.pypi.org")) {
            return path.length > 1 ? path[1].startsWith("@") && path.length > 2 ? path[2] : path[1] : null;
        }
        if (host.equals("marketplace.visualstudio.com")) {
            Matcher item = Pattern.compile("itemName=[^.&]+\\.([^&#]+)").matcher(address.rest());
            return item.find() ? item.group(1) : null;
        }
        if (host.equals("anaconda.org") || host.equals("hub.docker.com")) {
            return path.length > 0 ? path[path.length - 1] : null;
        }
        String[] labels = host.split("\\.");
        if (host.endsWith(".github.io") || host.endsWith(".gitlab.io")) {
            return path.length > 0 && !path[0].contains(".") ? path[0] : labels[0];
        }
        int at = 0;
        while (at < labels.length - 2 && PREFIXES.contains(labels[at])) {
            at++;
        }
        return labels.length > 1 ? labels[at] : null;
    }
}
