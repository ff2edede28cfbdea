package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.links.LinkChecker;

/// The addresses in documents, those together that one request answers for. All that is kept of documents: some 300 bytes
/// for an address, so that a million of them fit into a small heap.
final class WrittenLinks {
    private final Map<String, List<Written>> byRequest = new LinkedHashMap<>();
    private int count;

    /// An address as it is written.
    static final class Written {
        private final String url;
        private List<LinkPlace> places;

        private Written(String url, LinkPlace place) {
            this.url = url;
            this.places = List.of(place);
        }

        /// The address.
        String url() {
            return url;
        }

        /// Where it is written, in order.
        List<LinkPlace> places() {
            return places;
        }

        private void add(LinkPlace place) {
            if (places.size() == 1) {
                places = new ArrayList<>(places);
            }
            places.add(place);
        }
    }

    /// Takes an address that is written somewhere.
    void add(String url, LinkPlace place) {
        String request = LinkChecker.sameRequest(url);
        // Mostly they are the same, and one copy is enough.
        List<Written> spellings = byRequest.computeIfAbsent(request.equals(url) ? url : request, key -> List.of());
        for (Written written : spellings) {
            if (written.url().equals(url)) {
                written.add(place);
                return;
            }
        }
        var all = new ArrayList<>(spellings);
        all.add(new Written(url, place));
        byRequest.put(request, List.copyOf(all));
        count++;
    }

    /// How many addresses there are.
    int count() {
        return count;
    }

    /// The addresses in the order of the documents, each with the other spellings of it.
    Collection<List<Written>> all() {
        return byRequest.values();
    }

    /// The spellings that the answer to one of them is for.
    List<Written> spellings(String url) {
        return byRequest.getOrDefault(LinkChecker.sameRequest(url), List.of());
    }
}
