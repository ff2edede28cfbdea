package io.github.shownotes.catalogue.extract;

/// Why a mention is believed to be one.
///
/// @param rule the short name of the rule that found it, such as `link` or `gazetteer`
/// @param quote the sentence it stands in, as a reader sees it
/// @param confidence how sure the rule is, from 0 to 1
public record Evidence(String rule, String quote, double confidence) {
    /// From this confidence on a finding is a mention; below it is kept as a candidate.
    public static final double THRESHOLD = 0.5;

    /// Whether the finding counts as a mention.
    public boolean isSure() {
        return confidence >= THRESHOLD;
    }
}
