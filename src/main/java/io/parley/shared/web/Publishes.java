package io.parley.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a route that changes what the public sees: where a brand wants sign-off, its editors are refused there (rule W12). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Publishes {

    /**
     * Who asks {@link SignOff}: the guard, before anything of the request is read; or the use case, where it depends on what is changed
     * or where a form has to keep what was typed.
     */
    Class<?> asks() default RouteGuard.class;
}
