package io.github.shownotes.catalogue.extract;

/// How far each kind of evidence makes a name believed to mean a project, from 0 to 1.
final class ProjectConfidence {
    /// The segment links it.
    static final double LINKED = 0.95;
    /// A name that means nothing else.
    static final double CERTAIN = 0.9;
    /// A name that means nothing else when it is spelled like this.
    static final double SPELLED = CERTAIN - 0.05;
    static final double LIKELY = 0.75;
    static final double FAIR = 0.6;
    /// A name nobody knows, in a place where names stand.
    static final double UNKNOWN = FAIR - 0.08;
    static final double WEAK = 0.3;
    static final double HARDLY = 0.1;

    private ProjectConfidence() {}
}
