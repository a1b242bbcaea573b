package io.parley.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Lets the admin client run on Liberty's own JAX-RS client; a RESTEasy inside the war would break every resource of it. */
public class LibertyClientProvider implements ResteasyClientProvider {

    private static final JsonMapper MAPPER = JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public Client newRestEasyClient(Object messageHandler, SSLContext ssl, boolean disableTrustManager) {
        ClientBuilder builder = ClientBuilder.newBuilder().connectTimeout(3, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS);
        if (ssl != null) {
            builder.sslContext(ssl);
        }
        return builder.register(new JacksonJsonProvider(MAPPER), 1).build();
    }

    /** Liberty's target is RESTEasy's, whose classes the war cannot see; its public proxy(Class) is asked for by name. */
    @Override
    public <R> R targetProxy(WebTarget target, Class<R> type) {
        try {
            return type.cast(target.getClass().getMethod("proxy", Class.class).invoke(target, type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JAX-RS client has no proxies", e);
        }
    }
}
