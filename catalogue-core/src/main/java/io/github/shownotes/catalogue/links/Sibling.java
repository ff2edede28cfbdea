package io.github.shownotes.catalogue.links;

import org.jspecify.annotations.Nullable;

/// What a host answers for an address that cannot exist.
///
/// @param address the address that was made up
/// @param page what it shows; null when the host says properly that there is nothing, or says nothing
record Sibling(LinkAddress address, @Nullable Page page) {
    private static final int NAME = 12;
    private static final int LONGEST_ENDING = 6;

    /// The address beside another: the same folder and kind of file, another name.
    ///
    /// @param random where the name comes from, so that no server knows it
    static LinkAddress beside(LinkAddress address, java.util.random.RandomGenerator random) {
        String name = address.lastSegment();
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var made = new StringBuilder();
        for (int i = 0; i < NAME; i++) {
            made.append((char) ('a' + random.nextInt(26)));
        }
        return address.withPath(address.folder() + made + ending + (address.path().length() > 1 && address.path()
                .endsWith("/") ? "/" : ""));
    }

    /// What a doubtful link is after all.
    Finding decide(LinkAddress link, Judgement.Doubtful doubt) {
        if (page == null) {
            return doubt.otherwise();
        }
        return Likeness.of(doubt.page(), link, page, address) >= doubt.likeness() ? doubt.ifAlike() : doubt.otherwise();
    }
}
