package io.github.shownotes.catalogue.links.farm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslContext;

/// A server for all of the farm's hosts.
@SuppressWarnings({"FutureReturnValueIgnored", "ReferenceEquality"}) // nobody waits for what a test server sends
public final class Farm implements AutoCloseable {
    private static final int WINDOW_MILLIS = 1000;
    private static final byte[] BOMB = gzip(new byte[32 * 1024 * 1024]);

    private final FarmPlan plan;
    private final int limit;
    private final MultiThreadIoEventLoopGroup loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private final Map<String, FarmLink> byAddress = new HashMap<>();
    private final Map<FarmLink, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, ArrayDeque<Long>> recent = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final FarmPlan.Ports ports;
    private final List<FarmLink> links;

    /// Starts a farm.
    ///
    /// @param limit requests a second that a host takes before it answers 429; 0 for any number
    public Farm(FarmPlan plan, int limit) {
        this.plan = plan;
        this.limit = limit;
        try {
            int port = listen(null);
            int securePort = listen(FarmCertificate.untrusted());
            int closedPort;
            try (var socket = new ServerSocket(0)) {
                closedPort = socket.getLocalPort();
            }
            ports = new FarmPlan.Ports(port, securePort, closedPort);
            links = plan.links(ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (FarmLink link : links) {
            String address = link.url().substring(link.url().indexOf("://") + 3);
            byAddress.put(address.replaceFirst(":\\d+", ""), link);
        }
    }

    /// The links in random order.
    public List<FarmLink> links() {
        return links;
    }

    /// Where it listens.
    FarmPlan.Ports ports() {
        return ports;
    }

    /// How many requests came.
    public int requests() {
        return requests.get();
    }

    private int listen(@org.jspecify.annotations.Nullable SslContext tls) {
        Channel channel = new ServerBootstrap().group(loops).channel(NioServerSocketChannel.class).option(
                ChannelOption.SO_BACKLOG, 4096).childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        if (tls != null) {
                            channel.pipeline().addLast(tls.newHandler(channel.alloc()));
                        }
                        channel.pipeline().addLast(new HttpServerCodec(), new HttpServerKeepAliveHandler(),
                                new Handler());
                    }
                }).bind("0.0.0.0", 0).syncUninterruptibly().channel();
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    private boolean isOverLimit(String host) {
        if (limit == 0) {
            return false;
        }
        ArrayDeque<Long> times = recent.computeIfAbsent(host, name -> new ArrayDeque<>());
        synchronized (times) {
            long now = System.currentTimeMillis();
            while (!times.isEmpty() && times.peekFirst() <= now - WINDOW_MILLIS) {
                times.pollFirst();
            }
            if (times.size() >= limit) {
                return true;
            }
            times.addLast(now);
            return false;
        }
    }

    private final class Handler extends SimpleChannelInboundHandler<Object> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, Object message) {
            if (!(message instanceof HttpRequest request)) {
                return;
            }
            requests.incrementAndGet();
            String host = ((InetSocketAddress) context.channel().localAddress()).getAddress().getHostAddress();
            FarmLink planned = byAddress.get(host + request.uri());
            FarmLink link = planned == null ? FarmLink.told(request.uri()) : planned;
            int latency = link == null ? 50 : link.latency();
            boolean slow = link != null && link.kind() == FarmClass.SLOW_HEADERS;
            context.executor().schedule(() -> answer(context, request, host, link), slow ? 2500 : latency,
                    TimeUnit.MILLISECONDS);
        }

        private void answer(ChannelHandlerContext context, HttpRequest request, String host,
                @org.jspecify.annotations.Nullable FarmLink link) {
            if (isOverLimit(host)) {
                send(context, request, 429, "Retry-After", "1", "slow down");
            } else if (link == null || isSameForAll(host)) {
                unknown(context, request, host);
            } else {
                int turn = asked.computeIfAbsent(link, key -> new AtomicInteger()).incrementAndGet();
                new FarmAnswer(context, request, link, turn, plan.wording()).send();
            }
        }

        private void unknown(ChannelHandlerContext context, HttpRequest request, String host) {
            String path = request.uri();
            int number = Math.floorMod(host.hashCode(), 1000);
            if (path.startsWith("/landed/")) {
                send(context, request, 200, "Content-Type", "text/html; charset=utf-8", FarmText.living(Integer
                        .parseInt(path.replaceAll("\\D", ""))));
            } else if (path.equals("/")) {
                send(context, request, 200, "Content-Type", "text/html", FarmText.root(number));
            } else if (path.startsWith("/login")) {
                send(context, request, 200, "Content-Type", "text/html", "<title>Log in</title><form></form>");
            } else if (host.startsWith(FarmPlan.SAME_HOSTS)) {
                show(context, request, FarmClass.SAME_FOR_ALL, number);
            } else if (host.startsWith(FarmPlan.MISSING_HOSTS)) {
                show(context, request, FarmClass.SAYS_NOT_FOUND, number);
            } else if (path.startsWith("/chain/")) {
                int left = Integer.parseInt(path.split("/")[2]);
                String landing = path.split("/")[3];
                send(context, request, 301, "Location", left == 0
                        ? "/landed/" + landing
                        : "../" + (left - 1) + "/"
                                + landing,
                        "");
            } else if (path.startsWith("/two/")) {
                send(context, request, 301, "Location", path.endsWith("a") ? "b" : "a", "");
            } else if (host.startsWith(FarmPlan.PARKED_HOSTS)) {
                show(context, request, FarmClass.PARKED, number);
            } else if (path.startsWith("/loop/")) {
                int step = Integer.parseInt(path.replaceAll("\\D", ""));
                send(context, request, 302, "Location", "/loop/" + (step + 1), "");
            } else {
                send(context, request, 404, "Content-Type", "text/html", "<title>404</title>Not found");
            }
        }

        private static boolean isSameForAll(String host) {
            return host.startsWith(FarmPlan.PARKED_HOSTS) || host.startsWith(FarmPlan.MISSING_HOSTS);
        }

        private void show(ChannelHandlerContext context, HttpRequest request, FarmClass kind, int number) {
            send(context, request, 200, "Content-Type", "text/html", FarmText.of(kind, number, plan.wording()));
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }

    static void send(ChannelHandlerContext context, HttpRequest request, int status, String header, String value,
            String body) {
        send(context, request, status, header, value, body.getBytes(StandardCharsets.UTF_8));
    }

    static void send(ChannelHandlerContext context, HttpRequest request, int status, String header, String value,
            byte[] body) {
        boolean head = request.method().equals(HttpMethod.HEAD);
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(status),
                head ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        response.headers().set("Content-Length", body.length);
        if (!header.isEmpty()) {
            response.headers().set(header, value);
        }
        if (body == BOMB || header.equals("X-Gzip")) {
            response.headers().set("Content-Encoding", "gzip").set("Content-Type", "text/html");
        }
        context.writeAndFlush(response);
    }

    /// To itself, with a cookie without which it does that again.
    static void redirectWithCookie(ChannelHandlerContext context, HttpRequest request) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.FOUND,
                Unpooled.EMPTY_BUFFER);
        response.headers().set("Content-Length", 0).set("Location", request.uri()).set("Set-Cookie", "seen=1; Path=/");
        context.writeAndFlush(response);
    }

    static byte[] bomb() {
        return BOMB;
    }

    static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Sends headers, then a bit now and then for as long as somebody listens.
    static void drip(ChannelHandlerContext context, int bytes, int everyMillis) {
        var start = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        start.headers().set("Content-Type", "text/html").set("Transfer-Encoding", "chunked");
        context.writeAndFlush(start);
        dripOn(context, "<p>" + "drop ".repeat(bytes / 5), everyMillis);
    }

    private static void dripOn(ChannelHandlerContext context, String text, int everyMillis) {
        var content = new io.netty.handler.codec.http.DefaultHttpContent(Unpooled.copiedBuffer(text,
                StandardCharsets.UTF_8));
        context.writeAndFlush(content).addListener((ChannelFutureListener) future -> {
            if (future.isSuccess() && context.channel().isActive()) {
                context.executor().schedule(() -> dripOn(context, text, everyMillis), everyMillis,
                        TimeUnit.MILLISECONDS);
            }
        });
    }

    @Override
    public void close() {
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
