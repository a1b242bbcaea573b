package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XSandboxTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("the sandbox lives on when Maven has closed the classes of the goal that started it, and the next goal's launcher ends it")
    void outlives_the_goal() throws Exception {
        int port = freePort();
        try (var goal = classes()) {
            call(goal, "start", port);
        }
        assertThat(get(port, "/")).isEqualTo(200);
        assertThat(get(port, "/sandbox/stats")).isEqualTo(200);
        assertThat(get(port, "/messages/agavenorte")).isEqualTo(200);
        try (var goal = classes()) {
            call(goal, "stop", port);
        }
        try (var free = new ServerSocket(port)) {
            assertThat(free.getLocalPort()).isEqualTo(port);
        }
    }

    /** As Maven's exec plugin has them: all of the class path in a loader of its own. */
    private static URLClassLoader classes() {
        URL[] places = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(XSandboxTest::url).toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private void call(ClassLoader goal, String verb, int port) throws Exception {
        Class<?> addresses = goal.loadClass("io.parley.dev.Addresses");
        var at = addresses.getDeclaredConstructors()[0];
        at.setAccessible(true);
        var home = goal.loadClass("io.parley.dev.Home").getDeclaredConstructors()[0];
        home.setAccessible(true);
        Object here = home.newInstance(folder, folder, "test", at.newInstance(1, 2, 3, 4, port, 6, 7));
        Class<?> secrets = goal.loadClass("io.parley.dev.Secrets");
        var made = secrets.getDeclaredConstructor(Map.class);
        made.setAccessible(true);
        boolean starts = verb.equals("start");
        var method = starts ? goal.loadClass("io.parley.dev.XSandbox").getDeclaredMethod(verb, here.getClass(), secrets)
                : goal.loadClass("io.parley.dev.XSandbox").getDeclaredMethod(verb, here.getClass());
        method.setAccessible(true);
        method.invoke(null, starts ? new Object[] {here, made.newInstance(Map.of("x.consumer", "secret", "x.client", "secret"))} : new Object[] {here});
    }

    private static int get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
