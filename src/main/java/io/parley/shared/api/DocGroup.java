package io.parley.shared.api;

import java.util.List;

/** The operations on one kind of thing. */
public record DocGroup(String tag, List<DocOperation> operations) {
}
