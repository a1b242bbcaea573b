package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a {@link View} as HTML. */
@Provider
public class ViewWriter implements MessageBodyWriter<View> {

    @Inject
    private Templates templates;
    @Inject
    private HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == View.class;
    }

    @Override
    public void writeTo(View view, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        var body = PageBody.of(templates.render(view, request).getBytes(StandardCharsets.UTF_8), view, request);
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        headers.putSingle("Content-Length", body.bytes().length);
        if (body.varies()) {
            headers.putSingle("Vary", "Accept-Encoding");
        }
        if (body.coding() != ContentCoding.IDENTITY) {
            headers.putSingle("Content-Encoding", body.coding().token());
        }
        out.write(body.bytes());
    }
}
