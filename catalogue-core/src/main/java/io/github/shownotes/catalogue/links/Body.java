package io.github.shownotes.catalogue.links;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/// The beginning of a body as it came over the wire.
///
/// @param bytes still compressed
/// @param isWhole whether nothing is missing at its end
@SuppressWarnings("ArrayRecordComponent") // never compared; copying would double it
public record Body(byte[] bytes, boolean isWhole) {
    /// No body.
    public static final Body EMPTY = new Body(new byte[0], true);

    private static final int BUFFER = 8192;
    private static final int GZIP_HEADER = 10;
    private static final int LOOK = 1024;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z][A-Za-z0-9._:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /// Unpacked, but never to more than a limit: a few bytes may stand for gigabytes.
    ///
    /// @param encoding of the `Content-Encoding` header, or null
    /// @param limit the most bytes that come out
    public byte[] unpacked(@Nullable String encoding, int limit) {
        boolean gzip = bytes.length > GZIP_HEADER && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (gzip) {
            return inflated(afterGzipHeader(), true, limit);
        }
        if (encoding != null && encoding.toLowerCase(Locale.ROOT).contains("deflate")) {
            byte[] plain = inflated(0, false, limit);
            return plain.length > 0 ? plain : inflated(0, true, limit);
        }
        return bytes;
    }

    /// Unpacked and decoded by what the header, else the page itself says, else as UTF-8. What is broken is replaced.
    public String text(@Nullable String encoding, @Nullable String contentType, int limit) {
        byte[] plain = unpacked(encoding, limit);
        Charset named = charset(contentType);
        if (named == null) {
            named = charset(new String(plain, 0, Math.min(LOOK, plain.length), StandardCharsets.ISO_8859_1));
        }
        return new String(plain, named == null ? StandardCharsets.UTF_8 : named);
    }

    private static @Nullable Charset charset(@Nullable String text) {
        Matcher charset = CHARSET.matcher(text == null ? "" : text);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /// Where the data begin, after the optional parts of the header (RFC 1952, section 2.3).
    private int afterGzipHeader() {
        int flags = bytes[3];
        int at = GZIP_HEADER;
        if ((flags & 4) != 0 && at + 2 <= bytes.length) {
            at += 2 + (bytes[at] & 0xff) + ((bytes[at + 1] & 0xff) << 8);
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < bytes.length && bytes[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        return Math.min(bytes.length, (flags & 2) != 0 ? at + 2 : at);
    }

    private byte[] inflated(int from, boolean raw, int limit) {
        var out = new ByteArrayOutputStream();
        try (var inflater = new Inflater(raw)) {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] buffer = new byte[BUFFER];
            while (out.size() < limit) {
                int count = inflater.inflate(buffer, 0, Math.min(buffer.length, limit - out.size()));
                if (count == 0) {
                    break;
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            // What came out before is still good.
        }
        return out.toByteArray();
    }
}
