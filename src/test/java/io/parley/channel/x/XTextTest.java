package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.channel.Attachment;
import io.parley.channel.Attachment.Type;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule X9, with the media object as X's data dictionary describes it. */
class XTextTest {

    private static final String PAGE = "https://twitter.com/messages/media/850";
    private static final String PHOTO = "{\"type\":\"media\",\"media\":{\"type\":\"photo\",\"url\":\"https://t.co/PIC1\",\"expanded_url\":\"" + PAGE
            + "\",\"media_url_https\":\"https://ton.example/1.jpg\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a &amp; b|a & b", "&amp;lt;|&lt;", "&amp;amp;amp;|&amp;amp;", "&lt;3 &gt;|<3 >", "&quot; &#39; &nbsp;|&quot; &#39; &nbsp;", "&amp|&amp", "plain|plain"})
    @DisplayName("X9 three characters are unescaped, and once")
    void escapes(String sent, String read) {
        assertThat(XText.read(data(sent, "", ""))).isEqualTo(read);
    }

    @Test
    @DisplayName("X9 a t.co link becomes what it stands for, wherever it stands; one X does not explain, or that leads to no web address, stays")
    void links() {
        String urls = "{\"url\":\"https://t.co/a\",\"expanded_url\":\"https://shop.example/$1?x=1&lt;=2\"},{\"url\":\"https://t.co/ab\",\"expanded_url\":\"https://t.co/a\"},"
                + "{\"url\":\"https://t.co/bad\",\"expanded_url\":\"javascript:alert(1)\"},{\"url\":\"https://t.co/long\",\"expanded_url\":\"https://a.example/" + "x".repeat(3_000) + "\"}";
        assertThat(XText.read(data("😀 https://t.co/a, https://t.co/ab입니다 https://t.co/a https://t.co/none https://t.co/bad https://t.co/long", urls, "")))
                .isEqualTo("😀 https://shop.example/$1?x=1&lt;=2, https://t.co/a입니다 https://shop.example/$1?x=1&lt;=2 https://t.co/none https://t.co/bad https://t.co/long");
        assertThat(XText.read(data("a", "7", ""))).isEqualTo("a");
    }

    @Test
    @DisplayName("X9 the link of a picture is cut behind the words, and only there and only where there is a picture")
    void media_link() {
        assertThat(XText.read(data("Look! https://t.co/PIC1", "", PHOTO))).isEqualTo("Look!");
        assertThat(XText.read(data("https://t.co/PIC1", "", PHOTO))).isEmpty();
        assertThat(XText.read(data("https://t.co/PIC1 look", "", PHOTO))).isEqualTo("https://t.co/PIC1 look");
        assertThat(XText.read(data("Look! https://t.co/PIC12", "", PHOTO))).isEqualTo("Look! https://t.co/PIC12");
        assertThat(XText.read(data("Look! https://t.co/PIC1", "", ""))).isEqualTo("Look! https://t.co/PIC1");
        String page = "{\"url\":\"https://t.co/X\",\"expanded_url\":\"" + PAGE + "\"}";
        assertThat(XText.read(data("Look! https://t.co/X", page, PHOTO.replace("\"url\":\"https://t.co/PIC1\",", "")))).isEqualTo("Look!");
        assertThat(XText.read(data("Look! https://t.co/X", page, ""))).as("without a picture it is a link").isEqualTo("Look! " + PAGE);
    }

    @Test
    @DisplayName("X9 what is read has at most 10,000 characters")
    void longest() {
        assertThat(XText.read(data("&amp;".repeat(10_001), "", ""))).isEqualTo("&".repeat(10_000));
    }

    @ParameterizedTest
    @CsvSource({"photo,PHOTO", "animated_gif,GIF", "video,VIDEO", "hologram,OTHER", "'',OTHER"})
    @DisplayName("X9 an attachment has its type and X's page of it")
    void types(String sent, Type type) {
        assertThat(XMedia.read(data("", "", PHOTO.replace("\"photo\"", "\"" + sent + "\"")))).containsExactly(new Attachment(type, PAGE));
    }

    @Test
    @DisplayName("X9 a film is shown by its best MP4; without a page the file's address is left, and nothing but https is an address")
    void addresses() {
        String variants = "\"video_info\":{\"variants\":[{\"content_type\":\"video/mp4\",\"bitrate\":256000,\"url\":\"https://v.example/low.mp4\"},"
                + "{\"content_type\":\"application/x-mpegURL\",\"url\":\"https://v.example/a.m3u8\"},{\"content_type\":\"video/mp4\",\"bitrate\":832000,\"url\":\"https://v.example/high.mp4\"}]},";
        assertThat(XMedia.read(data("", "", PHOTO.replace("\"photo\",", "\"video\"," + variants)))).containsExactly(new Attachment(Type.VIDEO, "https://v.example/high.mp4"));
        String file = PHOTO.replace("\"expanded_url\":\"" + PAGE + "\",", "");
        assertThat(XMedia.read(data("", "", file))).containsExactly(new Attachment(Type.PHOTO, "https://ton.example/1.jpg"));
        assertThat(XMedia.read(data("", "", file.replace("https://ton", "http://ton")))).containsExactly(new Attachment(Type.PHOTO, null));
        assertThat(XMedia.read(data("", "", "{\"type\":\"location\",\"location\":{}}"))).as("a place").containsExactly(new Attachment(Type.OTHER, null));
        assertThat(XMedia.read(data("", "", "7"))).isEmpty();
    }

    @Test
    @DisplayName("X9 version 2 names media keys only, older messages have their pictures among the entities")
    void other_shapes() {
        var keys = Lenient.read("{\"attachments\":{\"media_keys\":[\"3_957\",\"13_97\",\"16_1\",\"99_1\"]}}".getBytes(StandardCharsets.UTF_8));
        assertThat(XMedia.read(keys)).extracting(Attachment::type).containsExactly(Type.PHOTO, Type.VIDEO, Type.GIF, Type.OTHER);
        var old = Lenient.read("{\"text\":\"a https://t.co/P\",\"entities\":{\"media\":[{\"type\":\"photo\",\"url\":\"https://t.co/P\"}]}}".getBytes(StandardCharsets.UTF_8));
        assertThat(XMedia.read(old)).containsExactly(new Attachment(Type.PHOTO, null));
        assertThat(XText.read(old)).isEqualTo("a");
    }

    private static JsonObject data(String text, String urls, String attachment) {
        return Lenient.read(("{\"text\":\"" + text + "\",\"entities\":{\"urls\":[" + urls + "]}" + (attachment.isEmpty() ? "" : ",\"attachment\":" + attachment) + "}")
                .getBytes(StandardCharsets.UTF_8));
    }
}
