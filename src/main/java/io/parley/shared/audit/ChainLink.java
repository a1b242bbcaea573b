package io.parley.shared.audit;

import java.util.HexFormat;
import java.util.UUID;

/** An entry's place in its chain (rule AU4). @param agency only of what was noted outside of a brand */
public record ChainLink(UUID chain, long seq, byte[] hash, UUID agency, UUID brand) {

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
