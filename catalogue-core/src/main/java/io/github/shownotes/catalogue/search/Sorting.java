package io.github.shownotes.catalogue.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The orders of lists as Lucene takes them; what is equal in one comes in the order of names and keys.
final class Sorting {
    private Sorting() {}

    static Sort by(ItemOrder order) {
        SortField name = new SortField(Fields.SORT_NAME, SortField.Type.STRING);
        SortField age = new SortField(Fields.SORT_ID, SortField.Type.LONG);
        SortField times = descending(Fields.SORT_TIMES);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, times, descending(Fields.SORT_LAST), name, age);
            case LAST_COVERED -> new Sort(descending(Fields.SORT_LAST), name, age);
            case FIRST_COVERED -> new Sort(descending(Fields.SORT_FIRST), name, age);
            case TIMES_COVERED -> new Sort(times, name, age);
            case STARS -> new Sort(descending(Fields.SORT_STARS), name, age);
            case NAME, TITLE -> new Sort(name, age);
            case NEWEST -> new Sort(descending(Fields.SORT_LAST), descending(Fields.SORT_NUMBER), descending(
                    Fields.SORT_ID));
            case OLDEST -> new Sort(ascending(Fields.SORT_LAST), ascending(Fields.SORT_NUMBER), age);
        };
    }

    private static SortField descending(String field) {
        return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField ascending(String field) {
        return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
    }
}
