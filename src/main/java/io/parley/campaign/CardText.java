package io.parley.campaign;

import java.util.List;
import java.util.UUID;

/** What an author says of a card. @param buttons one to four, in their order */
record CardText(String name, UUID campaign, UUID account, String post, List<Label> buttons) {

    /** A button: what it says and where it leads. */
    record Label(String text, FlowStart start) {
    }
}
