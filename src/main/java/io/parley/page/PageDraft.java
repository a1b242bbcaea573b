package io.parley.page;

import java.util.List;

/** A page as its editor sees it. @param versions the newest first */
public record PageDraft(PageView page, PageState state, Content content, List<VersionRow> versions, long leads) {
}
