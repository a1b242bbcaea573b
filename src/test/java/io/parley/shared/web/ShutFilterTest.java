package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShutFilterTest {

    @ParameterizedTest
    @CsvSource({"/export,true", "/export/,true", "/contacts/all.csv,true", "/contacts/018f-a/export.zip,true", "/erasures/018f-a,true", "/contacts.csv,true",
        "/exports,false", "/contacts//a,false", "/contacts/a.b.c,false", "/contacts/..,false", "/settings,false", "/contacts/a;b,false"})
    @DisplayName("W10 what owners of a shut place may read")
    void readable(String path, boolean expected) {
        assertThat(ShutFilter.READ.matcher(path).matches()).isEqualTo(expected);
    }

    @Test
    @DisplayName("W10 an address of 15,000 parts is refused like any other; control: part by part it would take the whole stack")
    void parts() {
        String path = "/contacts" + "/a".repeat(15_000) + "!";
        assertThat(ShutFilter.READ.matcher(path).matches()).isFalse();
        Pattern greedy = Pattern.compile(ShutFilter.READ.pattern().replace("*+", "*"));
        assertThatThrownBy(() -> greedy.matcher(path).matches()).isInstanceOf(StackOverflowError.class);
    }
}
