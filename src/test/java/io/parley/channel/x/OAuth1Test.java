package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.channel.Credentials;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OAuth1Test {

    /** X's own worked example, "Creating a signature". Its body is a form; here its parameter stands in the query, which is signed alike. */
    @Test
    @DisplayName("X6 the signature is the one of X's worked example")
    void worked_example() {
        var request = new XRequest("POST", "https://api.twitter.com/1.1/statuses/update.json",
                Map.of("status", "Hello Ladies + Gentlemen, a signed OAuth request!", "include_entities", "true"), null);
        String header = new OAuth1("xvz1evFS4wEEPTGEFPHBog", "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw").header(request,
                new Credentials("370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb", "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"),
                "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", Instant.ofEpochSecond(1318622958));
        assertThat(header).startsWith("OAuth oauth_consumer_key=\"xvz1evFS4wEEPTGEFPHBog\"").contains("oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\"");
    }

    @Test
    @DisplayName("X6 the base string takes the query and never the JSON body")
    void base_string() {
        var request = new XRequest("PUT", "https://x.example/a", Map.of("id", "1 2*~"), "{\"a\":1}");
        assertThat(OAuth1.base(request, Map.of("oauth_nonce", "n"))).isEqualTo("PUT&https%3A%2F%2Fx.example%2Fa&id%3D1%25202%252A~%26oauth_nonce%3Dn");
        assertThat(request.address()).isEqualTo("https://x.example/a?id=1%202%2A~");
    }
}
