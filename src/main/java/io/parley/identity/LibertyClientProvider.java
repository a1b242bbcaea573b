package io.parley.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    /** Liberty's target is RESTEasy's: its public proxy(Class) is reached by its interface, whose class the war cannot see. */
    @Override
    public <R> R targetProxy(WebTarget target, Class<R> type) {
        Method proxy = Stream.of(target.getClass().getInterfaces()).flatMap(i -> Stream.of(i.getMethods()))
                .filter(m -> m.getName().equals("proxy")).findFirst()
                .orElseThrow(() -> new IllegalStateException("the JAX-RS client has no proxies"));
        try {
            return type.cast(proxy.invoke(target, type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
