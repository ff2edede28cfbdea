package io.github.shownotes.catalogue.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Bytes as text, with `\n` at the end of each line.
///
/// @param text the characters; a replacement character where the bytes are none
/// @param isDamaged whether it has such replacements
record DecodedText(String text, boolean isDamaged) {
    private static final int START = 8192;
    /// One character in so many.
    private static final int MOST_ZEROS = 16;
    private static final Pattern XML_ENCODING = Pattern.compile(
            "\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{1,40})[\"']");

    /// Decodes by the byte order mark, else as UTF-8, else as what an XML declaration says.
    static DecodedText of(byte[] bytes) {
        Charset marked = marked(bytes);
        String whole = strict(bytes, marked);
        if (whole == null) {
            whole = strict(bytes, declared(bytes));
        }
        return whole == null
                ? new DecodedText(clean(new String(bytes, marked)), true)
                : new DecodedText(clean(whole), false);
    }

    /// Whether it begins like no text. A stray zero in good text is forgiven.
    boolean isBinary() {
        String start = text.substring(0, Math.min(text.length(), START));
        long zeros = start.chars().filter(c -> c == 0).count();
        return zeros > (isDamaged ? 0 : start.length() / MOST_ZEROS);
    }

    private static Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            // XML without a mark: a `<` of two bytes.
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        Matcher matcher = XML_ENCODING.matcher(start);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String clean(String text) {
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    }
}
