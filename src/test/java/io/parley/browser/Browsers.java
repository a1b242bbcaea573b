package io.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all browser tests: the machine's own, else Playwright's download, else the tests are skipped and say so. */
final class Browsers implements BeforeAllCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static Open open;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (open == null) {
            open = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Open.class, k -> Open.start(), Open.class);
        }
        if (open.missing != null) {
            System.out.println(open.missing);
            Assumptions.abort(open.missing);
        }
    }

    static Browser chromium() {
        return open.browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    /** Either a browser, or the sentence that says why there is none. */
    private record Open(Playwright playwright, Browser browser, String missing) implements AutoCloseable {

        static Open start() {
            Optional<Path> installed = installed();
            Playwright playwright = null;
            try {
                playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed.isPresent())));
                return new Open(playwright, playwright.chromium().launch(options(installed)), null);
            } catch (PlaywrightException none) {
                if (playwright != null) {
                    playwright.close();
                }
                return new Open(null, null, "The browser tests are skipped: no Chromium is installed and Playwright could not get one ("
                        + none.getMessage().lines().filter(l -> !l.isBlank() && !l.startsWith("Error {")).findFirst().orElse("").strip()
                        + "). Install chromium and run mvn verify again.");
            }
        }

        private static Map<String, String> environment(boolean installed) {
            return installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        }

        private static BrowserType.LaunchOptions options(Optional<Path> installed) {
            var args = new ArrayList<>(List.of("--disable-gpu", "--disable-background-networking", "--no-first-run",
                    "--disable-component-update", "--disable-sync"));
            if ("root".equals(System.getProperty("user.name"))) {
                args.add("--no-sandbox");
            }
            var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(args);
            return installed.map(options::setExecutablePath).orElse(options);
        }

        @Override
        public void close() {
            if (playwright != null) {
                playwright.close();
            }
        }
    }
}
