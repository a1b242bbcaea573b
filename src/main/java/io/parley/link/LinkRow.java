package io.parley.link;

/** A link as its list and its own page show it. @param campaign its name @param page the landing page's name; null where it leads to a web address */
public record LinkRow(LinkView link, String campaign, String page, ClickCount count) {
}
