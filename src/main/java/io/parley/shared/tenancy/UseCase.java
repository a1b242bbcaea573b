package io.parley.shared.tenancy;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each public method is one transaction: committed when it returns, rolled back when it throws. It runs inside the current brand
 * (rule T2); a {@link PlatformUseCase} runs outside of any. A use case called by a use case joins its transaction.
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {
}
