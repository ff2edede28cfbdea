package io.github.shownotes.catalogue.enrich;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.http.BearerToken;

/// Where the providers are, and who asks them.
///
/// @param pypi the base address of PyPI
/// @param github the base address of GitHub's interface
/// @param token proves to GitHub who asks, or null to ask as anybody
/// @param deadline the longest that one exchange may take
public record Providers(URI pypi, URI github, @Nullable BearerToken token, Duration deadline) {
    private static final String PYPI_VARIABLE = "CATALOGUE_PYPI_URL";
    private static final String GITHUB_VARIABLE = "CATALOGUE_GITHUB_URL";
    private static final String TOKEN_VARIABLE = "GITHUB_TOKEN";
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /// What the environment says: `CATALOGUE_PYPI_URL`, `CATALOGUE_GITHUB_URL`, `GITHUB_TOKEN`.
    ///
    /// @throws IllegalArgumentException if one of them is malformed; the message is for the user and never holds the token
    public static Providers fromEnvironment(Map<String, String> env) {
        return new Providers(address(env, PYPI_VARIABLE, "https://pypi.org"), address(env, GITHUB_VARIABLE,
                "https://api.github.com"), token(env.getOrDefault(TOKEN_VARIABLE, "")), DEADLINE);
    }

    /// A client for each provider, PyPI first: its packages tell of repositories to ask for. The caller closes them.
    ///
    /// @param clock tells when a limit ends
    /// @param budget how many requests of GitHub's limit are to be left for other tools
    public List<ProviderClient> clients(Clock clock, int budget) {
        return List.of(new PyPiClient(pypi, clock, deadline), token == null
                ? new GitHubRestClient(github, clock, deadline, budget)
                : new GitHubGraphQlClient(github, token, clock, deadline, budget));
    }

    private static @Nullable BearerToken token(String given) {
        try {
            return given.isBlank() ? null : new BearerToken(given);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(TOKEN_VARIABLE + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static URI address(Map<String, String> env, String variable, String usual) {
        String given = env.getOrDefault(variable, "");
        try {
            URI address = URI.create(given.isBlank() ? usual : given.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null
                    && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new IllegalArgumentException(variable + " is no address of a web interface, as " + usual + " is");
    }
}
