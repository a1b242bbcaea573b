package io.parley.shared.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is not what its type says is the sender's mistake (rule W23). */
@Provider
public class MalformedBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (IOException | IllegalArgumentException e) {
            BodyFailure failure = BodyFailure.in(e);
            if (failure != null) {
                throw failure;
            }
            throw new BadRequestException(e);
        }
    }
}
