package io.parley.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a key must be allowed for a route that {@link AllowedTo.Who#KEY} may use, on the route's own line: such as links:write. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {

    String value();
}
