package io.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Until;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One person's browser window, and whatever it complained about. */
final class Window implements AutoCloseable {

    private final BrowserContext context;
    private Page page;
    private final Words words;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    private Window(Browser.NewContextOptions options, String language) {
        context = Browsers.chromium().newContext(options.setLocale(language).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(Until.LONGEST.toMillis());
        page = listened();
        words = new Words(language);
    }

    private Page listened() {
        Page opened = context.newPage();
        opened.onConsoleMessage(this::listen);
        opened.onPageError(error -> complaints.add("script: " + error));
        opened.onResponse(this::note);
        return opened;
    }

    /** Leaves the page, whatever it would still do or ask. */
    Window afresh() {
        page.close();
        page = listened();
        return this;
    }

    /** Of somebody who has never been here and whose browser speaks this language. */
    static Window of(String language) {
        return new Window(new Browser.NewContextOptions().setViewportSize(1440, 900), language);
    }

    /** A person's own phone, which no server takes for a robot's. */
    static Window phone(String language) {
        return new Window(new Browser.NewContextOptions().setViewportSize(390, 844).setUserAgent(OpenLink.BROWSER), language);
    }

    static Window withoutScript(String language) {
        return new Window(new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false), language);
    }

    /** Takes over the log-in of a browser without a screen. */
    Window of(Portal person) {
        person.cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(Running.portal()))));
        return this;
    }

    Words words() {
        return words;
    }

    String word(String key, Object... args) {
        return words.of(key, args);
    }

    Page page() {
        return page;
    }

    Window open(String path) {
        page.navigate(path.startsWith("http") ? path : Running.portal() + path);
        return this;
    }

    String path() {
        URI at = URI.create(page.url());
        return at.getPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    }

    Window type(String field, String text) {
        page.locator("[name='" + field + "']:not([type=hidden])").fill(text);
        return this;
    }

    /** Presses the button or link with these words. */
    Window press(String key, Object... args) {
        named(key, args).click();
        return this;
    }

    Locator named(String key, Object... args) {
        String text = word(key, args);
        return page.locator("button, a, summary").filter(new Locator.FilterOptions().setHas(page.getByText(text, new Page.GetByTextOptions().setExact(true))))
                .or(page.locator("button, a, summary").and(page.getByText(text, new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions().setVisible(true)).first();
    }

    Window then(Consumer<Window> step) {
        step.accept(this);
        return this;
    }

    /** The status of the page it shows. */
    int status() {
        return status;
    }

    /** What the browser complained about since it was last asked; a refused page's own status line is no complaint. */
    List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
            status = response.status();
        }
    }

    private void listen(ConsoleMessage message) {
        boolean status = message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                && message.location().startsWith(page.url());
        if (!status && (message.type().equals("error") || message.text().contains("Content Security Policy"))) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
