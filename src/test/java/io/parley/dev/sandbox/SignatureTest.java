package io.parley.dev.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    @DisplayName("rule 1: the base string is that of RFC 5849, 3.4.1.1")
    void base_string_of_the_rfc() {
        var parameters = new ArrayList<>(Pair.all("b5=%3D%253D&a3=a&c%40=&a2=r%20b"));
        parameters.addAll(Pair.all("c2&a3=2+q"));
        parameters.addAll(Pair.all("oauth_consumer_key=9djdj82h48djs9d2&oauth_token=kkk9d7dh3k39sjv7&oauth_signature_method=HMAC-SHA1"
                + "&oauth_timestamp=137131201&oauth_nonce=7d8f3e4a"));
        assertThat(Signature.base("POST", "http://example.com/request", parameters)).isEqualTo(
                "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D"
                        + "%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1"
                        + "%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7");
    }

    @Test
    @DisplayName("rule 1: X's own published example of a signed call has X's published signature")
    void signature_of_xs_example() {
        var parameters = Pair.all("include_entities=true&oauth_consumer_key=xvz1evFS4wEEPTGEFPHBog"
                + "&oauth_nonce=kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1318622958"
                + "&oauth_token=370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb&oauth_version=1.0"
                + "&status=Hello%20Ladies%20%2B%20Gentlemen%2C%20a%20signed%20OAuth%20request%21");
        String base = Signature.base("POST", "https://api.twitter.com/1.1/statuses/update.json", parameters);
        assertThat(Signature.ofCall(base, "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw", "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"))
                .isEqualTo("hCtSmYh+iHYCEqBWrE7C7hYmtUk=");
    }

    @Test
    @DisplayName("rule 5: a challenge and a body are signed as x-platform.md 3.2 and 3.3 compute them")
    void vectors_of_the_webhook() {
        assertThat(Signature.ofBody("test-consumer-secret", "foo")).isEqualTo("sha256=BQFb4QX9IY+4lVTr8kXZQYVfi1CPuH3EIexPvg8Tycc=");
        assertThat(Signature.ofBody("test-oauth2-client-secret", "foo")).isEqualTo("sha256=bJRfR7wUoB7aNJ09oANuSgrzK6nXOQ9PGjFBDKTF5Io=");
        assertThat(Signature.ofBody("test-consumer-secret",
                "{\"for_user_id\":\"4337869213\",\"direct_message_events\":[{\"type\":\"message_create\",\"id\":\"1\"}]}"))
                .isEqualTo("sha256=dQ8gj7zCcvB1LOavYHtG8WMyw8KLTDZxQUAwe/Iuhw0=");
    }
}
