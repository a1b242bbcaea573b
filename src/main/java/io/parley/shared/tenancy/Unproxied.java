package io.parley.shared.tenancy;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One instance for the application, injected as it is. An application-scoped bean stands behind a proxy, which calls it by reflection: nothing to
 * a page, much to a redirect. For what each redirect calls, and without interceptors only.
 */
@Singleton
@Stereotype
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unproxied {
}
