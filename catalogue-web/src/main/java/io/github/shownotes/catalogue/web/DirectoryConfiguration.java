package io.github.shownotes.catalogue.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.web.api.ApiPages;
import io.github.shownotes.catalogue.web.api.ChangesApi;
import io.github.shownotes.catalogue.web.api.CountsApi;
import io.github.shownotes.catalogue.web.api.EpisodesApi;
import io.github.shownotes.catalogue.web.api.ListsApi;
import io.github.shownotes.catalogue.web.api.SearchApi;
import io.github.shownotes.catalogue.web.api.ThingsApi;
import io.github.shownotes.catalogue.web.articles.ArticlePages;
import io.github.shownotes.catalogue.web.articles.ArticleReader;
import io.github.shownotes.catalogue.web.cache.PageCache;
import io.github.shownotes.catalogue.web.categories.CategoryPages;
import io.github.shownotes.catalogue.web.compare.ComparePage;
import io.github.shownotes.catalogue.web.episodes.EpisodePages;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.errors.ErrorAnswers;
import io.github.shownotes.catalogue.web.feeds.FeedWriter;
import io.github.shownotes.catalogue.web.feeds.Feeds;
import io.github.shownotes.catalogue.web.feeds.SiteMap;
import io.github.shownotes.catalogue.web.home.HomePage;
import io.github.shownotes.catalogue.web.layout.AssetFiles;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.links.LinkPage;
import io.github.shownotes.catalogue.web.lists.ListFiles;
import io.github.shownotes.catalogue.web.lists.ListPages;
import io.github.shownotes.catalogue.web.lists.ListReader;
import io.github.shownotes.catalogue.web.people.PeoplePages;
import io.github.shownotes.catalogue.web.people.PersonReader;
import io.github.shownotes.catalogue.web.presenters.PresenterPages;
import io.github.shownotes.catalogue.web.projects.ProjectPages;
import io.github.shownotes.catalogue.web.projects.ProjectReader;
import io.github.shownotes.catalogue.web.request.LenientAddresses;
import io.github.shownotes.catalogue.web.request.SecurityHeaders;
import io.github.shownotes.catalogue.web.request.Suggestions;
import io.github.shownotes.catalogue.web.request.TimeLimit;
import io.github.shownotes.catalogue.web.request.TrailingSlash;
import io.github.shownotes.catalogue.web.search.SearchPage;
import io.github.shownotes.catalogue.web.search.SearchReader;
import io.github.shownotes.catalogue.web.stats.StatisticsPage;
import io.github.shownotes.catalogue.web.status.CatalogueMetrics;
import io.github.shownotes.catalogue.web.status.DatabaseHealth;
import io.github.shownotes.catalogue.web.status.IndexHealth;
import io.github.shownotes.catalogue.web.status.StatusPage;
import io.github.shownotes.catalogue.web.things.CheckedLinks;
import io.github.shownotes.catalogue.web.things.EntryReader;
import io.github.shownotes.catalogue.web.things.ThingPages;
import io.github.shownotes.catalogue.web.years.YearPages;

/// Every bean of the site, by name: nothing is found by scanning.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RunningDirectory.Closed.class, SecurityHeaders.class, TrailingSlash.class, LenientAddresses.class,
    ErrorAnswers.class,
    HtmlRenderer.class, AssetFiles.class, Suggestions.class, EntryReader.class, PageCache.class, TimeLimit.class,
    FeedWriter.class, Feeds.class, SiteMap.class, ApiPages.class, ChangesApi.class, ListReader.class, ListFiles.class,
    ListPages.class,
    SearchReader.class, ListsApi.class, ThingPages.class,
    CheckedLinks.class,
    HomePage.class,
    CategoryPages.class, PresenterPages.class, YearPages.class, ComparePage.class, StatisticsPage.class, LinkPage.class,
    StatusPage.class, DatabaseHealth.class, IndexHealth.class, CatalogueMetrics.class,
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

    /// The search index of this process.
    @Bean(destroyMethod = "close")
    LiveIndex index(Catalogue catalogue, @Value("${catalogue.follow}") Duration interval) {
        return catalogue.index(interval);
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
