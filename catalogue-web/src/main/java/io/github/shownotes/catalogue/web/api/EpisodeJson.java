package io.github.shownotes.catalogue.web.api;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.layout.Address;

/// An episode.
///
/// @param show the show's name in addresses
/// @param showTitle the show's title
/// @param slug the episode's permanent name in addresses
/// @param number its number, or null
/// @param title its title
/// @param published the day it came out, or null
/// @param url its own page on the web, or null
/// @param audio the recording, sound or video, or null
/// @param summary one or two sentences, or null
/// @param projects how many projects it covers
/// @param articles how many articles it covers
/// @param people how many people it names
/// @param page its page on this site
/// @param self its own address in this interface
public record EpisodeJson(String show, String showTitle, String slug, @Nullable Integer number, String title,
        @Nullable LocalDate published, @Nullable String url, @Nullable String audio, @Nullable String summary,
        int projects, int articles, int people, String page, String self) implements ItemJson {
    static EpisodeJson of(EpisodeRow episode) {
        return new EpisodeJson(episode.showSlug(), episode.showTitle(), episode.slug(), episode.number(), episode
                .title(), episode.published(), episode.link(), episode.audio(), episode.summary(), episode.projects(),
                episode
                        .articles(),
                episode.people(), Address.of(episode), ThingsApi.ROOT + Address.of(episode));
    }
}
