package io.parley.shared.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Refuses a form of more fields or parts than any of ours has before it is taken apart (rule W7): each costs far more than its bytes. */
@Provider
public class FormSizes implements ReaderInterceptor {

    static final int FIELDS = 10_000;
    static final int PARTS = 100;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            check(context, "&", FIELDS);
        } else if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            check(context, "\n--", PARTS);
        }
        return context.proceed();
    }

    private static void check(ReaderInterceptorContext context, String between, int most) throws IOException {
        byte[] body = context.getInputStream().readAllBytes();
        if (count(body, between) > most) {
            throw new BodyFailure(413, null);
        }
        context.setInputStream(new ByteArrayInputStream(body));
    }

    static int count(byte[] body, String sought) {
        int found = 0;
        int matched = 0;
        for (byte b : body) {
            matched = b == sought.charAt(matched) ? matched + 1 : b == sought.charAt(0) ? 1 : 0;
            if (matched == sought.length()) {
                found++;
                matched = 0;
            }
        }
        return found;
    }
}
