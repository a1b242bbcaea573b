package io.parley.engine;

import java.util.List;

/**
 * Recommends the product that suits most of the answers, the earlier one where two suit alike; its key becomes the variable's
 * value and its name what {@code {{variable}}} says. {@code {{variable.description}}} is its description.
 *
 * @param next null ends the run
 */
public record Recommend(String key, String variable, List<Product> products, Message message, String next) implements Step {

    public Recommend {
        products = List.copyOf(products);
    }
}
