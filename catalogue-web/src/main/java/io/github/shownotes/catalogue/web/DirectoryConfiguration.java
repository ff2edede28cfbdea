package io.github.shownotes.catalogue.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

import io.github.shownotes.catalogue.web.api.CountsApi;
import io.github.shownotes.catalogue.web.api.EpisodesApi;
import io.github.shownotes.catalogue.web.api.SearchApi;
import io.github.shownotes.catalogue.web.api.ThingsApi;
import io.github.shownotes.catalogue.web.articles.ArticlePages;
import io.github.shownotes.catalogue.web.articles.ArticleReader;
import io.github.shownotes.catalogue.web.categories.CategoryPages;
import io.github.shownotes.catalogue.web.compare.ComparePage;
import io.github.shownotes.catalogue.web.episodes.EpisodePages;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.errors.ErrorAnswers;
import io.github.shownotes.catalogue.web.home.HomePage;
import io.github.shownotes.catalogue.web.layout.AssetFiles;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.links.LinkPage;
import io.github.shownotes.catalogue.web.people.PeoplePages;
import io.github.shownotes.catalogue.web.people.PersonReader;
import io.github.shownotes.catalogue.web.presenters.PresenterPages;
import io.github.shownotes.catalogue.web.projects.ProjectPages;
import io.github.shownotes.catalogue.web.projects.ProjectReader;
import io.github.shownotes.catalogue.web.request.LenientAddresses;
import io.github.shownotes.catalogue.web.request.SecurityHeaders;
import io.github.shownotes.catalogue.web.request.Suggestions;
import io.github.shownotes.catalogue.web.request.TrailingSlash;
import io.github.shownotes.catalogue.web.search.SearchPage;
import io.github.shownotes.catalogue.web.stats.StatisticsPage;
import io.github.shownotes.catalogue.web.things.CheckedLinks;
import io.github.shownotes.catalogue.web.things.EntryReader;
import io.github.shownotes.catalogue.web.things.ThingPages;
import io.github.shownotes.catalogue.web.years.YearPages;

/// Every bean of the site, by name: nothing is found by scanning.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RunningDirectory.Closed.class, SecurityHeaders.class, TrailingSlash.class, LenientAddresses.class,
    ErrorAnswers.class,
    HtmlRenderer.class, AssetFiles.class, Suggestions.class, EntryReader.class, ThingPages.class, CheckedLinks.class,
    HomePage.class,
    CategoryPages.class, PresenterPages.class, YearPages.class, ComparePage.class, StatisticsPage.class, LinkPage.class,
    ProjectReader.class, PersonReader.class, ArticleReader.class,
    ProjectPages.class,
    ArticlePages.class, PeoplePages.class, EpisodePages.class, SearchPage.class, EpisodeReader.class, CountsApi.class,
    ThingsApi.class,
    EpisodesApi.class, SearchApi.class})
class DirectoryConfiguration {
    /// What day it is, in UTC like every day on the site.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Threads of this site's own: the shared ones would end with the first of several sites in a process.
    @Bean
    ReactorResourceFactory threads() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        // The server has let its requests finish before its threads are asked to end.
        resources.setShutdownQuietPeriod(Duration.ZERO);
        return resources;
    }
}
