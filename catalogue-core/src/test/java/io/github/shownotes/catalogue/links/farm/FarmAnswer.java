package io.github.shownotes.catalogue.links.farm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;

/// One answer of the farm.
///
/// @param turn how often this link was asked, this time included
/// @param wording which set of texts its pages are made of
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for what a test server sends
record FarmAnswer(ChannelHandlerContext context, HttpRequest request, FarmLink link, int turn, int wording) {
    private static final int[] WALLS = {401, 402, 403, 451, 999};
    private static final int[] NO_HEAD = {405, 403, 404, 501};
    private static final int LONG_WAIT = 3600;

    void send() {
        int number = link.number();
        String landed = "/landed/" + number;
        switch (link.kind()) {
            case FOUND_ELSEWHERE -> redirect(number % 2 == 0 ? 302 : 307, landed);
            case MOVED -> redirect(301, number % 2 == 0 ? landed : "//" + request.headers().get("Host") + landed);
            case MOVED_308 -> redirect(308, landed);
            case MOVED_CHAIN -> redirect(301, "/chain/5/" + number);
            case MIXED_CHAIN -> redirect(302, "/chain/3/" + number);
            case SHORTENED -> redirect(302, landed);
            case HTTP_REFRESH -> answer(200, "Refresh", "0; url=" + landed, "<p>Moving</p>");
            case META_REFRESH -> html(200,
                    "<html><head><meta http-equiv='refresh' content='0; url=" + landed + "'></head></html>");
            case COOKIE_WALL -> {
                if (request.headers().contains(HttpHeaderNames.COOKIE)) {
                    living();
                } else {
                    Farm.redirectWithCookie(context, request);
                }
            }
            case FAILS_ONCE -> onceThenLiving(503, "", "");
            case LATER_ONCE -> onceThenLiving(503, "Retry-After", "1");
            case LIMITED_ONCE -> onceThenLiving(429, "Retry-After", "1");
            case LIMITED_UNTIL_DATE -> onceThenLiving(429, "Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2)));
            case RESET_ONCE -> once(this::reset);
            case EMPTY_ANSWER_ONCE -> once(context::close);
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
            case OLD_HTTP -> raw("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + FarmText.living(number));
            case CUT_OFF -> raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999999\r\n\r\n"
                    + FarmText.living(number));
            case BROKEN_CHUNK -> raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "10\r\n<html><p>Hello <p\r\nnonsense");
            case EMPTY -> html(200, "");
            case NO_CONTENT -> answer(204, "", "", "");
            case OTHER_LETTERS -> otherLetters(number);
            case NOT_FOUND -> html(404, "<title>404 Not Found</title><h1>Not Found</h1>");
            case GONE -> html(410, "<title>Gone</title>");
            case TO_NOT_FOUND -> redirect(number % 2 == 0 ? 301 : 302, "/nowhere/at/all");
            case FAILS -> html(500 + number % 3, "<title>Error</title>");
            case LIMITED -> answer(429, "Retry-After", "1", "too many");
            case UNAVAILABLE -> answer(503, "Retry-After", number % 2 == 0 ? "1" : String.valueOf(LONG_WAIT), "later");
            case RESETS -> reset();
            case GARBAGE -> raw("\u0000\u0001 this is no HTTP at all\r\n\r\n");
            case LOOP -> redirect(302, request.uri());
            case LOOP_OF_TWO -> redirect(301, "/two/a");
            case LONG_LOOP -> redirect(302, "/loop/1");
            case NO_LOCATION -> answer(302, "", "", "");
            case FORBIDDEN -> html(WALLS[number % WALLS.length], "<title>No</title>");
            case LOG_IN -> redirect(302, "/login?next=" + number);
            case TO_ROOT -> redirect(number % 2 == 0 ? 302 : 301, "/");
            case CHALLENGE -> html(number % 3 == 0 ? 403 : 200, FarmText.of(link.kind(), number, wording));
            case CHALLENGE_503 -> html(503, FarmText.of(link.kind(), number, wording));
            case CHALLENGE_HEADER -> answer(number % 2 == 0 ? 403 : 503, "cf-mitigated", "challenge", FarmText.of(link
                    .kind(), number, wording));
            default -> html(200, FarmText.of(link.kind(), number, wording));
        }
    }

    private void living() {
        html(200, FarmText.living(link.number()));
    }

    private void otherLetters(int number) {
        String charset = number % 2 == 0 ? "ISO-8859-1" : "Shift_JIS";
        String word = number % 2 == 0 ? "Café crème" : "天気";
        Farm.send(context, request, 200, "Content-Type", "text/html; charset=" + charset, FarmText.living(number, word)
                .getBytes(Charset.forName(charset)));
    }

    private void once(Runnable failure) {
        if (turn == 1) {
            failure.run();
        } else {
            living();
        }
    }

    private void onceThenLiving(int status, String header, String value) {
        once(() -> answer(status, header, value, "not now"));
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
        context.pipeline().firstContext().writeAndFlush(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
        context.close();
    }

    private void reset() {
        context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        context.channel().unsafe().closeForcibly();
    }
}
