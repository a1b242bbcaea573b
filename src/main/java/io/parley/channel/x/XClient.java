package io.parley.channel.x;

import io.parley.channel.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLHandshakeException;

/** Speaks to X over HTTP. It never repeats a call by itself (rule X6). */
@ApplicationScoped
public class XClient {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private HttpClient http;
    private OAuth1 oauth;
    private XSettings settings;
    private Clock clock;

    protected XClient() {
    }

    @Inject
    XClient(XSettings settings, Clock clock) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).build();
        this.oauth = new OAuth1(settings.consumerKey(), settings.consumerSecret());
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotReached when X certainly never saw the call @throws NoAnswer when nobody knows */
    XAnswer send(XRequest request, Credentials account) {
        try {
            HttpResponse<String> answer = http.send(signed(request, account), BodyHandlers.ofString());
            return new XAnswer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException e) {
            throw new NotReached(e);
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(e);
        }
    }

    private HttpRequest signed(XRequest request, Credentials account) {
        var builder = HttpRequest.newBuilder(URI.create(request.address())).timeout(settings.timeout())
                .header("Authorization", oauth.header(request, account, UUID.randomUUID().toString().replace("-", ""), clock.instant()))
                .header("Accept", "application/json");
        if (request.json() == null) {
            return builder.method(request.method(), BodyPublishers.noBody()).build();
        }
        return builder.header("Content-Type", "application/json").method(request.method(), BodyPublishers.ofString(request.json())).build();
    }

    /** Nothing was written to X. */
    static final class NotReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotReached(Throwable cause) {
            super(cause);
        }
    }

    /** The call was written, or may have been, and no answer came. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(Throwable cause) {
            super(cause);
        }
    }
}
