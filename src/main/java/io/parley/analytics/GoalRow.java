package io.parley.analytics;

import io.parley.analytics.Figures.Name;
import java.util.Map;

/**
 * How often a goal was reached.
 *
 * @param stage GOAL inside a conversation, CONVERSION outside of it
 * @param name  as its flow names it; of a landing page's form, the page's name
 * @param form  whether it is a landing page's form
 */
public record GoalRow(String stage, String name, boolean form, long count) {

    private static final String FORM = "lead:";

    static GoalRow of(Happened goal, Map<String, Name> names) {
        boolean form = goal.item().startsWith(FORM);
        Name page = form ? names.get(goal.item().substring(FORM.length())) : null;
        return new GoalRow(goal.stage(), page == null ? goal.item() : page.name(), form, goal.count());
    }
}
