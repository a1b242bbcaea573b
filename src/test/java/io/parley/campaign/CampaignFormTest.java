package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Broken;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignFormTest {

    @Test
    @DisplayName("CA2: a name has 1 to 80 characters")
    void name() {
        assertThat(Broken.constraints(new CampaignForm("x".repeat(80)))).isEmpty();
        assertThat(Broken.constraints(new CampaignForm("x".repeat(81)))).isEqualTo(Map.of("name", "campaign.name.long"));
        assertThat(Broken.constraints(new CampaignForm(" "))).isEqualTo(Map.of("name", "campaign.name.missing"));
    }
}
