package io.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
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
    private static final String NONE = "The browser tests are skipped: no Chromium is on the PATH and Playwright could not download one. "
            + "Install chromium, then run mvn verify again.";
    private static Open open;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (open == null) {
            open = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Open.class, k -> Open.start(), Open.class);
        }
        if (open.browser == null) {
            System.out.println(NONE);
            Assumptions.abort(NONE);
        }
    }

    static Browser chromium() {
        return open.browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    /** The browser is null where there is none to be had. */
    private record Open(Playwright playwright, Browser browser) implements AutoCloseable {

        static Open start() {
            Optional<Path> installed = installed();
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            if (installed.isEmpty() && !download()) {
                return new Open(playwright, null);
            }
            return new Open(playwright, playwright.chromium().launch(options(installed)));
        }

        /** Only the browser that is needed; Playwright by itself would fetch three. */
        private static boolean download() {
            try {
                var install = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).createProcessBuilder();
                install.command().addAll(List.of("install", "--only-shell", "chromium"));
                return install.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
            } catch (IOException | PlaywrightException impossible) {
                return false;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
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
            playwright.close();
        }
    }
}
