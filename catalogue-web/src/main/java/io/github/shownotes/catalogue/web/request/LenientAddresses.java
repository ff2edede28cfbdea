package io.github.shownotes.catalogue.web.request;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import reactor.netty.NettyPipeline;

/// Escapes what browsers let through and `java.net.URI` does not, so that `/search?q=100%` typed by hand is a search
/// and not an empty answer.
public final class LenientAddresses implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private static final Pattern NO_URI = Pattern.compile(
            "%(?![0-9A-Fa-f]{2})|[^\\x21-\\x7e]|[\"<>\\\\^`{|}\\[\\]]");

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
                .addAfter(NettyPipeline.HttpCodec, "lenientAddresses", new Escaping())));
    }

    /// Leaves an absolute address alone, where brackets have a meaning.
    static String escaped(String address) {
        return !address.startsWith("/") ? address : NO_URI.matcher(address).replaceAll(match -> percent(match.group()));
    }

    private static String percent(String character) {
        StringBuilder escaped = new StringBuilder();
        // A request line comes as bytes, one to a character.
        for (byte octet : character.getBytes(StandardCharsets.ISO_8859_1)) {
            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return escaped.toString();
    }

    private static final class Escaping extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                String escaped = escaped(request.uri());
                if (!escaped.equals(request.uri())) {
                    request.setUri(escaped);
                }
            }
            context.fireChannelRead(message);
        }
    }
}
