package io.parley.page;

/** A page among the others. @param campaign the campaign's name @param leads how many forms were sent */
public record PageRow(PageView page, PageState state, String campaign, long leads) {
}
