package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class OnboardingStepTest {

    private static final OnboardingDraft FULL = new OnboardingDraft(new NewAgencyForm("Northlight", "northlight"),
            new BrandForm("Agave Norte", "agave-norte", List.of("ko", "en"), "Asia/Seoul", "#0f766e"), new OwnerForm("mira@northlight.example", "ko"));

    @ParameterizedTest
    @EnumSource
    @DisplayName("TN5: a page shows its own part as it was typed and leaves the others alone")
    void each_page_reads_back_what_it_shows(OnboardingStep step) {
        assertThat(step.read(FULL, step.typed(FULL))).isEqualTo(FULL);
    }

    @Test
    @DisplayName("TN5: back and forth stays inside the wizard")
    void the_ends_lead_nowhere_else() {
        assertThat(OnboardingStep.AGENCY.previous()).isEqualTo(OnboardingStep.AGENCY);
        assertThat(OnboardingStep.REVIEW.next()).isEqualTo(OnboardingStep.REVIEW);
        assertThat(OnboardingStep.of("brand").next()).isEqualTo(OnboardingStep.OWNER);
    }

    @Test
    @DisplayName("TN5: a page reads nothing of another page's fields")
    void foreign_fields_are_ignored() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("email", "mallory@example.org");
        var read = OnboardingStep.AGENCY.read(OnboardingDraft.blank(Language.EN), new Form(typed));
        assertThat(read.owner().email()).isEmpty();
    }
}
