package io.github.shownotes.catalogue.links;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/// A request that waits for its turn.
///
/// @param request sends it
/// @param sink takes the answer
/// @param isBegun whether it goes on with a link that was begun
record Turn(Mono<Answer> request, MonoSink<Answer> sink, boolean isBegun) {}
