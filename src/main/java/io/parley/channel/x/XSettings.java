package io.parley.channel.x;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where X is, and who we are to it: one app for the whole platform (x-platform.md 2.3). */
@ApplicationScoped
public class XSettings {

    private String api;
    private String ads;
    private String web;
    private String key;
    private String secret;
    private Duration timeout;

    protected XSettings() {
    }

    @Inject
    XSettings(@ConfigProperty(name = "parley.x.api.url", defaultValue = "https://api.x.com") String api,
              @ConfigProperty(name = "parley.x.ads.url", defaultValue = "https://ads-api.x.com") String ads,
              @ConfigProperty(name = "parley.x.web.url", defaultValue = "https://x.com") String web,
              @ConfigProperty(name = "parley.x.consumer.key") String key,
              @ConfigProperty(name = "parley.x.consumer.secret") String secret,
              @ConfigProperty(name = "parley.x.timeout", defaultValue = "PT10S") Duration timeout) {
        this.api = api;
        this.ads = ads;
        this.web = web;
        this.key = key;
        this.secret = secret;
        this.timeout = timeout;
    }

    String api(String path) {
        return api + path;
    }

    String ads(String path) {
        return ads + path;
    }

    String web(String path) {
        return web + path;
    }

    String consumerKey() {
        return key;
    }

    String consumerSecret() {
        return secret;
    }

    /** How long an answer may take. */
    Duration timeout() {
        return timeout;
    }
}
