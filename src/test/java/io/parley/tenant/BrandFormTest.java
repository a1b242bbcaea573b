package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import io.parley.shared.web.Broken;
import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandFormTest {

    private static Form good() {
        return new Form().fill("name", "아가베 노르테").fill("slug", "agave-norte").fill("mainLanguage", "ko").fill("languages", "en", "ko")
                .fill("timeZone", "Asia/Seoul").fill("accent", "#2D6A1F");
    }

    @Test
    @DisplayName("a good form breaks nothing and becomes traits, the main language first")
    void good_form() {
        var form = BrandForm.of(good());
        assertThat(Broken.constraints(form)).isEmpty();
        assertThat(form.traits().languages()).containsExactly("ko", "en");
        assertThat(form.traits().accent().hex()).isEqualTo("#2d6a1f");
        assertThat(form.address().value()).isEqualTo("agave-norte");
    }

    @Test
    @DisplayName("an empty form says what is missing, once for each field")
    void empty() {
        assertThat(Broken.constraints(BrandForm.of(new Form()))).isEqualTo(Map.of("name", "tenant.name.missing", "slug", "tenant.slug.missing",
                "languages", "tenant.languages.missing", "timeZone", "tenant.zone.wrong", "accent", "tenant.accent.wrong"));
    }

    @ParameterizedTest
    @CsvSource({"slug, Agave, tenant.slug.wrong", "slug, admin, tenant.slug.wrong", "slug, a--b, tenant.slug.wrong", "timeZone, +09:00, tenant.zone.wrong",
            "timeZone, Mars/Base, tenant.zone.wrong", "accent, red, tenant.accent.wrong", "accent, #12345, tenant.accent.wrong"})
    @DisplayName("TN1, TN8: a wrong value is named beside its field and nowhere else")
    void wrong(String field, String value, String key) {
        assertThat(Broken.constraints(BrandForm.of(good().fill(field, value)))).isEqualTo(Map.of(field, key));
    }

    @Test
    @DisplayName("a name has 1 to 80 characters")
    void name() {
        assertThat(Broken.constraints(BrandForm.of(good().fill("name", "x".repeat(80))))).isEmpty();
        assertThat(Broken.constraints(BrandForm.of(good().fill("name", "x".repeat(81))))).isEqualTo(Map.of("name", "tenant.name.long"));
    }

    @Test
    @DisplayName("languages we do not speak and repetitions are left out; the main one is always among them")
    void languages() {
        assertThat(BrandForm.of(good().fill("languages", "en", "xx", "en", "")).languages()).containsExactly("ko", "en");
        assertThat(BrandForm.of(good().fill("mainLanguage", "xx").fill("languages", "en")).languages()).containsExactly("en");
        assertThat(BrandForm.of(good().fill("languages")).languages()).containsExactly("ko");
    }

    @Test
    @DisplayName("TN8: an unreadable accent is refused with its contrast and a darker colour that works")
    void unreadable() {
        assertThatThrownBy(() -> BrandForm.of(good().fill("accent", "#777777")).traits())
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class)).satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("accent");
                    assertThat(refused.key()).isEqualTo("tenant.accent.unreadable");
                    assertThat(refused.args()).containsExactly("#777777", "4.4", "#727272");
                });
    }

    @Test
    @DisplayName("what a form was filled from comes back out of it")
    void round_trip() {
        var form = new BrandForm("Mina Tea", "mina-tea", List.of("ko", "en"), "Asia/Tokyo", "#2d6a1f");
        assertThat(BrandForm.of(form.typed())).isEqualTo(form);
        assertThat(BrandForm.of(BrandForm.blank(Language.KO).typed())).isEqualTo(BrandForm.blank(Language.KO));
    }

    @Test
    @DisplayName("an agency's form keeps to the same rules")
    void agency() {
        assertThat(Broken.constraints(AgencyForm.of(good()))).isEmpty();
        assertThat(Broken.constraints(AgencyForm.of(new Form()))).isEqualTo(
                Map.of("name", "tenant.name.missing", "slug", "tenant.slug.missing", "accent", "tenant.accent.wrong"));
    }
}
