package io.github.shownotes.catalogue.web.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A project, an article or a person with everything said of it.
///
/// @param thing the fields of the list
/// @param addresses where it can be found on the web
/// @param mentions every mention, the newest first
public record ThingDetail(@JsonUnwrapped ThingJson thing, List<String> addresses, List<MentionJson> mentions) {
    /// Copies the lists.
    public ThingDetail {
        addresses = List.copyOf(addresses);
        mentions = List.copyOf(mentions);
    }
}
