package io.parley.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which product suits most of the answers; of equals the first (rule E8). */
final class Recommending {

    private Recommending() {
    }

    static Optional<Product> best(Recommend step, Map<String, String> values) {
        Product best = null;
        long most = -1;
        for (Product product : step.products()) {
            long suits = suits(product, values);
            if (suits > most) {
                best = product;
                most = suits;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long suits(Product product, Map<String, String> values) {
        return values.entrySet().stream().filter(v -> product.suits().getOrDefault(v.getKey(), Set.of()).contains(v.getValue())).count();
    }
}
