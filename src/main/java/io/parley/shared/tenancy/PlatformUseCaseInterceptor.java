package io.parley.shared.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;

/** Begins outside of any brand, and steps out of the current one for as long as it runs. */
@PlatformUseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class PlatformUseCaseInterceptor {

    @Inject
    private OneTransaction transaction;

    @AroundInvoke
    Object outside(InvocationContext call) throws Exception {
        UUID brand = Current.brandOrNull();
        Current.enter(null);
        try {
            return transaction.run(null, call::proceed);
        } finally {
            Current.enter(brand);
        }
    }
}
