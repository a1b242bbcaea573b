package io.parley.page;

import io.parley.shared.kernel.Typeface;
import io.parley.shared.web.Option;
import java.util.List;
import java.util.UUID;

/** Port: what a page needs to know around it. The campaign room, which knows brands and campaigns, implements it. */
public interface PageSurroundings {

    /** The current brand's campaigns, to choose one. */
    List<Option> campaigns();

    /** How a brand looks; to be asked outside of a transaction. @throws io.parley.shared.kernel.NotFound */
    Look look(UUID brand);

    /** @param accent the colour as #rrggbb @param logo its address, null for none @param privacy the address of the privacy notice, empty for none */
    record Look(String name, String accent, Typeface font, String logo, String privacy) {
    }
}
