package io.parley.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider of this test alone: it has keys that can be rotated, signs ID tokens, answers the token endpoint as told, and can hang. */
final class ProviderDouble implements AutoCloseable {

    final OpenIdSettings settings;
    final AtomicInteger keysAsked = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch awake = new CountDownLatch(1);
    volatile RSAKey key = key("first");
    volatile boolean hangs;
    volatile int status = 200;
    volatile String answer = "{}";
    volatile String sent;
    volatile String authorization;

    ProviderDouble() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        settings = new OpenIdSettings("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/parley", "parley-portal", "secret:%&", URI.create("https://app.example"));
        server.createContext("/realms/parley/protocol/openid-connect/certs", exchange -> {
            keysAsked.incrementAndGet();
            answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/realms/parley/protocol/openid-connect/token", exchange -> {
            sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            answer(exchange, status, answer);
        });
        server.start();
    }

    static RSAKey key(String id) throws Exception {
        return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).generate();
    }

    /** What a right ID token says, issued now and good for a minute. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(settings.issuer().getValue()).audience("parley-portal").subject("mira").issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60))).claim("nonce", "n").claim("auth_time", 1_700_000_000L).claim("sid", "s");
    }

    SignedJWT signed(JWTClaimsSet claims, RSAKey by) throws Exception {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token;
    }

    private void answer(HttpExchange exchange, int code, String body) throws IOException {
        try {
            if (hangs) {
                awake.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        awake.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
