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
    XSettings(@ConfigProperty(name = "PARLEY_X_API_URL") String api,
              @ConfigProperty(name = "PARLEY_X_ADS_URL") String ads,
              @ConfigProperty(name = "PARLEY_X_WEB_URL") String web,
              @ConfigProperty(name = "PARLEY_X_CONSUMER_KEY") String key,
              @ConfigProperty(name = "PARLEY_X_CONSUMER_SECRET") String secret,
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
