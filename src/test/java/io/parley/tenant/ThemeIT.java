package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a brand and an agency look, and what a brand's bots say beside their flows. */
class ThemeIT {

    private TwoBrands brands;
    private Portal owner;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Kind.AGENCY, brands.agency(), Role.OWNER).portal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/theme", "/settings"})
    @DisplayName("TN13 a logo is uploaded, shown in the frame and at an address of its own on both hosts, replaced, and removed for good")
    void logos(String kind) throws Exception {
        String base = (kind.endsWith("theme") ? brand() : "/a/" + TwoBrands.slug(brands.agency())) + kind;
        assertThat(owner.get(base).page().select("img.mark")).as("control").isEmpty();
        assertThat(upload(base, picture(800, 400)).status()).isEqualTo(303);
        String first = owner.get(base).page().select(".switcher summary img.mark").attr("src");
        Answer shown = new Portal().get(first);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Cache-Control")).contains("immutable");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new Portal(Running.open()).get(first).status()).isEqualTo(200);
        assertThat(upload(base, picture(30, 30)).status()).isEqualTo(303);
        String second = owner.get(base).page().select(".switcher summary img.mark").attr("src");
        assertThat(second).isNotEqualTo(first);
        assertThat(new Portal().get(first).status()).isEqualTo(404);
        assertThat(owner.post(base + "/logo/removal", Map.of()).status()).isEqualTo(303);
        assertThat(owner.get(base).page().select("img.mark")).isEmpty();
        assertThat(new Portal().get(second).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("TN13 what is no picture is refused beside its field, and the logo stays")
    void no_picture() throws Exception {
        String base = brand() + "/settings/theme";
        upload(base, picture(30, 30));
        String before = owner.get(base).page().select(".logo-shown img").attr("src");
        Answer refused = upload(base, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-logo-notes .problem").text()).contains("PNG", "JPEG", "GIF", "WebP");
        assertThat(upload(base, new byte[0]).status()).isEqualTo(422);
        assertThat(owner.post(base + "/logo", Map.of("logo", "x")).status()).isEqualTo(422);
        assertThat(upload(base, new byte[1_100_000]).status()).as("W7").isEqualTo(413);
        assertThat(owner.get(base).page().select(".logo-shown img").attr("src")).isEqualTo(before);
    }

    @Test
    @DisplayName("TN13 W7 a small file that costs much is refused beside its field; many parts are 413, a part of many headers 400")
    void bombs() throws Exception {
        String base = brand() + "/settings/theme";
        byte[] scans = PictureFiles.withScans(PictureFiles.progressive(64, 48), 21);
        assertThat(upload(base, scans).page().select("#f-logo-notes .problem").text()).contains("more than 20 passes");
        assertThat(upload(base, PictureFiles.gifWithComment(PictureFiles.of("gif", 40, 20), 400_000)).status()).as("control: only its pixels are read").isEqualTo(303);
        String part = "--cut\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";
        assertThat(multipart(base, part.repeat(90) + "--cut--\r\n").status()).as("control: no logo among them").isEqualTo(422);
        assertThat(multipart(base, part.repeat(110) + "--cut--\r\n").status()).isEqualTo(413);
        assertThat(multipart(base, part.replace("\r\n\r\n", "\r\n" + "X: y\r\n".repeat(2_000) + "\r\n") + "--cut--\r\n").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"accent,red", "accent,#12345", "accent,''", "accent,#ffff00", "font,COMIC"})
    @DisplayName("W3 TN8 a wrong colour or font is refused beside its field, with what was typed")
    void wrong_looks(String field, String value) throws Exception {
        String base = brand() + "/settings/theme";
        Answer refused = owner.fillIn(owner.get(base), "main form.form", Map.of(field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-" + field + "-notes .problem")).hasSize(1);
        assertThat(owner.get(base).page().select("#f-accent").val()).isEqualTo("#2f5bd0");
    }

    @Test
    @DisplayName("TN8 TN13 TN14 a landing page wears its brand's logo and font and names its privacy notice; control: before it does not")
    void landing_pages() throws Exception {
        OpenPage page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        assertThat(page.open("GET", null, OpenLink.BROWSER).page().select(".landing-brand img, .landing-privacy, body.type-serif")).isEmpty();
        upload(brand() + "/settings/theme", picture(300, 100));
        assertThat(owner.fillIn(owner.get(brand() + "/settings/theme"), "main form.form", Map.of("font", "SERIF")).status()).isEqualTo(303);
        assertThat(owner.fillIn(owner.get(brand() + "/settings/conversation"), "main form.form", Map.of("privacyUrl", "https://agave.example/privacy",
                "stopWords", "Basta!\n그만해", "holdingEn", "Back soon.")).status()).isEqualTo(303);
        Answer worn = page.open("GET", null, OpenLink.BROWSER);
        assertThat(worn.page().select("body").hasClass("type-serif")).isTrue();
        assertThat(worn.page().select(".landing-privacy a").attr("href")).isEqualTo("https://agave.example/privacy");
        assertThat(new Portal(Running.open()).get(worn.page().select(".landing-brand img").attr("src")).status()).isEqualTo(200);
        assertThat(owner.get(brand() + "/settings/conversation").page().select("#f-stopWords").val()).isEqualTo("basta\n그만해");
        assertThat(owner.get(brand() + "/audit").page().select("main table").text()).contains("Serif", "https://agave.example/privacy", "basta, 그만해", "Logo");
    }

    @Test
    @DisplayName("TN7 TN14 a wrong word keeps what was typed, and shows the holding messages as they would stand; a form that came too late overwrites nothing")
    void wrong_and_late() throws Exception {
        String base = brand() + "/settings/conversation";
        Answer late = owner.get(base);
        Answer refused = owner.fillIn(late, "main form.form", Map.of("stopWords", "HELP", "holdingKo", "곧 돌아옵니다"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-stopWords-notes .problem")).hasSize(1);
        assertThat(refused.page().select("#f-holdingKo").val()).isEqualTo("곧 돌아옵니다");
        assertThat(refused.page().select(".said .bubble").eachText()).as("as the contact will read it, our own words where none are typed")
                .hasSize(2).first().asString().startsWith("Nobody can answer here");
        assertThat(refused.page().select(".said .bubble").last().text()).isEqualTo("곧 돌아옵니다");
        assertThat(owner.fillIn(refused, "main form.form", Map.of("stopWords", "basta")).status()).isEqualTo(303);
        Answer told = owner.fillIn(late, "main form.form", Map.of("stopWords", "adios"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[role=alert]").text()).contains("basta");
        assertThat(owner.get(base).page().select("#f-stopWords").val()).isEqualTo("basta");
    }

    @Test
    @DisplayName("TN7 TN11 an agency's owner asks for a second factor; from the next request on it holds for everybody, the owner too")
    void second_factor() throws Exception {
        String base = "/a/" + TwoBrands.slug(brands.agency()) + "/settings/security";
        assertThat(owner.post(base, Map.of("twoFactor", "true", "version", "9")).status()).isEqualTo(409);
        assertThat(owner.get(base).status()).as("control").isEqualTo(200);
        assertThat(owner.fillIn(owner.get(base), "main form.form", Map.of("twoFactor", "true")).status()).isEqualTo(303);
        assertThat(owner.get(base).status()).isEqualTo(403);
    }

    private Answer upload(String base, byte[] file) throws Exception {
        return owner.upload(base + "/logo", "logo", file);
    }

    private Answer multipart(String base, String body) throws Exception {
        return owner.send(owner.request(base + "/logo").header("Origin", Running.portal()).header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1))).build());
    }

    private static byte[] picture(int width, int height) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String brand() {
        return "/b/" + TwoBrands.slug(brands.one());
    }
}
