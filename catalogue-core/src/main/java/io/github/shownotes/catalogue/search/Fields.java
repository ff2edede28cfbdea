package io.github.shownotes.catalogue.search;

/// The fields of a document in the index.
final class Fields {
    /// What it is; one term.
    static final String KIND = "kind";
    /// Its name or title, word by word.
    static final String NAME = "name";
    /// The same, reduced to word stems.
    static final String NAME_STEM = "nameStem";
    /// Its names as one term each, letters and digits only.
    static final String WHOLE = "whole";
    /// What else it is called, word by word.
    static final String ALIAS = "alias";
    /// The words of all its names, only to be looked up.
    static final String WORD = "word";
    /// Summary, people and sentences, reduced to word stems.
    static final String TEXT = "text";
    /// The same as it was written, a line each, as far as snippets are taken from it.
    static final String TEXT_STORED = "textStored";
    /// The entry itself, see [StoredItem].
    static final String ITEM = "item";

    static final String SORT_NAME = "sortName";
    static final String SORT_FIRST = "sortFirst";
    static final String SORT_LAST = "sortLast";
    static final String SORT_TIMES = "sortTimes";
    static final String SORT_STARS = "sortStars";
    static final String SORT_NUMBER = "sortNumber";
    static final String SORT_ID = "sortId";

    private Fields() {}
}
