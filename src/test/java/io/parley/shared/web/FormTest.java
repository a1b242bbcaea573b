package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    @DisplayName("W3: text is kept as typed, without outer white space and control characters; line ends inside stay")
    void clean() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.add("name", "  Agave\u0000 Norte\u001b \t");
        typed.add("text", "one\r\ntwo\tthree");
        var form = new Form(typed);
        assertThat(form.value("name")).isEqualTo("Agave Norte");
        assertThat(form.value("text")).isEqualTo("one\r\ntwo\tthree");
        assertThat(form.value("missing")).isEmpty();
        assertThat(form.values("missing")).isEmpty();
    }

    @Test
    @DisplayName("a number is a number or nought, never a failure")
    void number() {
        assertThat(new Form().fill("version", 12).number("version")).isEqualTo(12);
        assertThat(new Form().fill("version", "12x").number("version")).isZero();
        assertThat(new Form().fill("version", "99999999999").number("version")).isZero();
        assertThat(new Form().number("version")).isZero();
    }

    @Test
    @DisplayName("W3: a wrong form is 422, one that came too late 409; both keep what was typed")
    void status() {
        var form = new Form().fill("name", "x");
        assertThat(View.of("a").refused(form).status()).isEqualTo(422);
        form.stale();
        assertThat(View.of("a").refused(form).status()).isEqualTo(409);
        assertThat(form.value("name")).isEqualTo("x");
    }
}
