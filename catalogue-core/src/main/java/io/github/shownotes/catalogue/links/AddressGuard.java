package io.github.shownotes.catalogue.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.netty.util.NetUtil;

import io.github.shownotes.catalogue.source.Bundled;

/// Keeps requests away from addresses that no public page lives at, so that a link in somebody's notes cannot reach into
/// the network that the checker runs in.
///
/// Asked for the very address that is then connected to, on every hop: a name that resolves differently the second time
/// gains nothing.
public final class AddressGuard {
    private static final int IPV6_BYTES = 16;
    private static final List<Range> RANGES = Bundled.lines(AddressGuard.class, "special-addresses.tsv")
            .stream()
            .map(Range::of)
            .toList();

    private final boolean allowsAll;

    private AddressGuard(boolean allowsAll) {
        this.allowsAll = allowsAll;
    }

    /// Lets only public addresses through.
    public static AddressGuard publicOnly() {
        return new AddressGuard(false);
    }

    /// Lets everything through: for intranets and tests.
    public static AddressGuard allowingPrivate() {
        return new AddressGuard(true);
    }

    /// Whether names that only a network of one's own knows may be visited.
    boolean allowsPrivate() {
        return allowsAll;
    }

    /// Why an address may not be visited; empty when it may.
    public Optional<String> refusal(InetAddress address) {
        return allowsAll ? Optional.empty() : refusal(address.getAddress());
    }

    private static Optional<String> refusal(byte[] address) {
        byte[] inner = embedded(address);
        if (inner.length > 0) {
            return refusal(inner);
        }
        return RANGES.stream().filter(range -> range.contains(address)).map(Range::name).findFirst();
    }

    /// The IPv4 address inside an IPv6 one (mapped, compatible, translated, 6to4); empty when there is none.
    private static byte[] embedded(byte[] address) {
        if (address.length != IPV6_BYTES) {
            return new byte[0];
        }
        boolean zeros = startsWith(address, new byte[10]);
        boolean mapped = zeros && address[10] == -1 && address[11] == -1;
        boolean compatible = zeros && address[10] == 0 && address[11] == 0 && (address[12] != 0 || address[13] != 0);
        boolean translated = startsWith(address, new byte[]{0, 0x64, (byte) 0xff, (byte) 0x9b});
        if (mapped || compatible || translated) {
            return Arrays.copyOfRange(address, 12, IPV6_BYTES);
        }
        return startsWith(address, new byte[]{0x20, 0x02}) ? Arrays.copyOfRange(address, 2, 6) : new byte[0];
    }

    private static boolean startsWith(byte[] address, byte[] prefix) {
        return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }

    /// A range of addresses.
    private static final class Range {
        private final byte[] prefix;
        private final int bits;
        private final String name;

        private Range(byte[] prefix, int bits, String name) {
            this.prefix = prefix;
            this.bits = bits;
            this.name = name;
        }

        static Range of(String line) {
            String[] columns = line.split("\t");
            String[] range = columns[0].split("/");
            byte[] prefix = NetUtil.createByteArrayFromIpAddressString(range[0]);
            if (prefix == null) {
                throw new IllegalStateException("special-addresses.tsv: no address: " + line);
            }
            return new Range(prefix, Integer.parseInt(range[1]), columns[1]);
        }

        String name() {
            return name;
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The address that a host literally is; empty for a name.
    static Optional<InetAddress> literal(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(bare);
        try {
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
