package io.parley.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use a route, on the route's own line (rule W2). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    Who[] value();

    /**
     * OWNER to ANALYST are roles in the place of the address; there, whoever has none finds nothing at all. KEY is a key of the API that
     * has the route's {@link Scope}; no person and no session ever stands in for it.
     */
    enum Who { ANYONE, PERSON, ADMIN, OWNER, EDITOR, AGENT, ANALYST, KEY }
}
