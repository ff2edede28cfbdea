package io.github.shownotes.catalogue.search;

/// Which part of which list is wanted.
///
/// @param query what the entries have to fit
/// @param order how they are sorted
/// @param page which page, from 1
/// @param size how many a page holds
public record Criteria(SearchQuery query, ItemOrder order, int page, int size) {}
