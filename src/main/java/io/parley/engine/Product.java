package io.parley.engine;

import java.util.Map;
import java.util.Set;

/** Something a {@link Recommend} may recommend. @param suits variable → the choices it suits; a variable left out suits nothing */
public record Product(String key, Text name, Text description, Map<String, Set<String>> suits) {

    public Product {
        suits = Map.copyOf(suits);
    }
}
