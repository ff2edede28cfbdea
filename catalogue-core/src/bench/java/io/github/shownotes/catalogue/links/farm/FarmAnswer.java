package io.github.shownotes.catalogue.links.farm;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;

/// One answer of the farm.
///
/// @param turn how often this link was asked, this time included
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for what a test server sends
record FarmAnswer(ChannelHandlerContext context, HttpRequest request, FarmLink link, int turn, int wording) {
    private static final int[] WALLS = {401, 402, 403, 451, 999};
    private static final int[] NO_HEAD = {405, 403, 404};

    void send() {
        int number = link.number();
        switch (link.kind()) {
            case FOUND_ELSEWHERE -> redirect(302, "/landed/" + number);
            case MOVED -> redirect(301, "/landed/" + number);
            case MOVED_308 -> redirect(308, "/landed/" + number);
            case SHORTENED -> redirect(302, "/landed/" + number);
            case HTTP_REFRESH -> answer(200, "Refresh", "0; url=/landed/" + number, "<p>Moving</p>");
            case META_REFRESH -> html(200,
                    "<html><head><meta http-equiv='refresh' content='0; url=/landed/" + number + "'></head></html>");
            case COOKIE_WALL -> {
                if (request.headers().contains(HttpHeaderNames.COOKIE)) {
                    living();
                } else {
                    Farm.redirectWithCookie(context, request);
                }
            }
            case FAILS_ONCE -> onceThenLiving(503, "", "");
            case LIMITED_ONCE -> onceThenLiving(429, "Retry-After", "1");
            case RESET_ONCE -> {
                if (turn == 1) {
                    reset();
                } else {
                    living();
                }
            }
            case NO_HEAD -> {
                if (request.method().equals(HttpMethod.HEAD)) {
                    answer(NO_HEAD[number % NO_HEAD.length], "Allow", "GET", "");
                } else {
                    living();
                }
            }
            case ENDLESS -> Farm.drip(context, 8192, 1);
            case DRIPPING -> Farm.drip(context, 40, 300);
            case GZIP -> Farm.send(context, request, 200, "X-Gzip", "1", Farm.gzip(FarmText.living(number).getBytes(
                    StandardCharsets.UTF_8)));
            case BOMB -> Farm.send(context, request, 200, "X-Bomb", "1", Farm.bomb());
            case MEDIA -> Farm.send(context, request, 200, "Content-Type", "audio/mpeg", new byte[1024 * 1024]);
            case NOT_FOUND -> html(404, "<title>404 Not Found</title><h1>Not Found</h1>");
            case GONE -> html(410, "<title>Gone</title>");
            case TO_NOT_FOUND -> redirect(301, "/nowhere/at/all");
            case FAILS -> html(number % 2 == 0 ? 500 : 502, "<title>Error</title>");
            case LIMITED -> answer(429, "Retry-After", "1", "too many");
            case UNAVAILABLE -> answer(503, "Retry-After", number % 2 == 0 ? "1" : "3600", "later");
            case RESETS -> reset();
            case GARBAGE -> raw("\u0000\u0001 this is no HTTP at all\r\n\r\n");
            case LOOP -> redirect(302, request.uri());
            case LONG_LOOP -> redirect(302, "/loop/1");
            case NO_LOCATION -> answer(302, "", "", "");
            case FORBIDDEN -> html(WALLS[number % WALLS.length], "<title>No</title>");
            case LOG_IN -> redirect(302, "/login?next=" + number);
            case TO_ROOT -> redirect(number % 2 == 0 ? 302 : 301, "/");
            case CHALLENGE -> html(number % 3 == 0 ? 403 : 200, FarmText.of(link.kind(), number, wording));
            case CHALLENGE_503 -> html(503, FarmText.of(link.kind(), number, wording));
            default -> html(200, FarmText.of(link.kind(), number, wording));
        }
    }

    private void living() {
        html(200, FarmText.living(link.number()));
    }

    private void onceThenLiving(int status, String header, String value) {
        if (turn == 1) {
            answer(status, header, value, "not now");
        } else {
            living();
        }
    }

    private void html(int status, String page) {
        answer(status, "Content-Type", "text/html; charset=utf-8", page);
    }

    private void redirect(int status, String to) {
        answer(status, "Location", to, "");
    }

    private void answer(int status, String header, String value, String body) {
        Farm.send(context, request, status, header, value, body);
    }

    private void raw(String text) {
        context.pipeline().firstContext().writeAndFlush(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
        context.close();
    }

    private void reset() {
        context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        context.channel().unsafe().closeForcibly();
    }
}
