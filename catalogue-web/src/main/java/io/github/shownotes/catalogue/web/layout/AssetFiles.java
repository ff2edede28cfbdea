package io.github.shownotes.catalogue.web.layout;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The files beside the pages.
@Controller
public final class AssetFiles {
    static final String FOLDER = "/assets/";

    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);

    @GetMapping(FOLDER + "{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return Asset.ALL.stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .map(asset -> answer(asset, CacheControl.maxAge(FOR_EVER).cachePublic().immutable()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such file."));
    }

    /// For programs that ask for it without having read a page.
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        return answer(Asset.ICON, CacheControl.maxAge(A_DAY).cachePublic());
    }

    private static ResponseEntity<byte[]> answer(Asset asset, CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(MediaType.parseMediaType(asset.type()))
                .body(asset.content());
    }
}
