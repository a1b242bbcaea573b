package io.parley.shared.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses to begin without a brand (rule T2), then begins. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class UseCaseInterceptor {

    @Inject
    private OneTransaction transaction;

    @AroundInvoke
    Object inBrand(InvocationContext call) throws Exception {
        return transaction.run(Current.brand(), call::proceed);
    }
}
