package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Program;
import io.parley.fixtures.ShutDatabase;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The API while its database is away. */
class AwayIT {

    @Test
    @DisplayName("AP5 a database that is away is said as such, with when to come again; nobody is let in meanwhile, and all is well afterwards")
    void away() throws Exception {
        Program program = Program.of(TwoBrands.make().one());
        assertThat(program.get("/brand").status()).isEqualTo(200);
        try (ShutDatabase shut = new ShutDatabase()) {
            assertThat(shut).isNotNull();
            Until.holds("its connections are gone", () -> program.get("/brand").status() != 200);
            Answer away = program.get("/brand");
            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.header("Content-Type")).startsWith("application/problem+json");
            assertThat(away.body()).contains("#unavailable");
            assertThat(Integer.parseInt(away.header("Retry-After"))).isBetween(1, 60);
        }
        Until.holds("it answers again", () -> program.get("/brand").status() == 200);
    }
}
