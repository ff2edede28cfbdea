package io.github.shownotes.catalogue.store;

/// How many answers of a provider ended in one way.
///
/// @param provider whose answers
/// @param status `ok`, `gone`, `refused`, `failed`, or `waiting` for what was never answered
/// @param count how many
public record AnswerCount(String provider, String status, long count) {}
