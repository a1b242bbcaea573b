package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.oauth2.sdk.id.Issuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderAnswerTest {

    private static final Issuer ISSUER = new Issuer("https://id.example/realms/parley");
    private static final String OURS = "iss=https%3A%2F%2Fid.example%2Frealms%2Fparley";

    @Test
    @DisplayName("ID1 an answer of our issuer has its code; the state says which log-in it answers, unless there are two")
    void a_code() throws Exception {
        var answer = ProviderAnswer.of("state=s&code=c.d&session_state=x&" + OURS);
        assertThat(answer.code(ISSUER).getValue()).isEqualTo("c.d");
        assertThat(answer.state()).isEqualTo("s");
        assertThat(ProviderAnswer.of("state=s&state=t").state()).isEmpty();
        assertThat(ProviderAnswer.of(null).state()).isEmpty();
        assertThat(ProviderAnswer.of("state=%zz&x=%").state()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"code=c,WRONG_ISSUER", "code=c&iss=https://evil.example,WRONG_ISSUER", "code=c&iss=https%3A%2F%2Fid.example%2Frealms%2Fparley%2F,WRONG_ISSUER",
        "code=c&iss=x&OURS,WRONG_ISSUER", "error=access_denied,WRONG_ISSUER", "OURS,MALFORMED_ANSWER", "code=&OURS,MALFORMED_ANSWER", "code=a&code=b&OURS,MALFORMED_ANSWER",
        "error=access_denied&OURS,REFUSED_BY_PROVIDER", "code=c&error=server_error&OURS,REFUSED_BY_PROVIDER", "error=temporarily_unavailable&OURS,REFUSED_BY_PROVIDER",
        "error=temporarily_unavailable&error_description=authentication_expired&OURS,TIMED_OUT_AT_PROVIDER"})
    @DisplayName("ID1 ID10 whatever else comes is refused under a name of its own")
    void refused(String query, LogInFailure failure) {
        var answer = ProviderAnswer.of(query.replace("OURS", OURS));
        assertThat(catchThrowableOfType(LogInRefused.class, () -> answer.code(ISSUER)).failure()).isEqualTo(failure);
    }

    @Test
    @DisplayName("ID10 the log repeats no text of a stranger's")
    void the_log() {
        var answer = ProviderAnswer.of("error=%0aforged+line&" + OURS);
        assertThat(catchThrowableOfType(LogInRefused.class, () -> answer.code(ISSUER))).hasMessage("an unknown error");
    }
}
