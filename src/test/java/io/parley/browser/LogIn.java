package io.parley.browser;

/** Logging in on Keycloak's pages, as a person does it. */
final class LogIn {

    private LogIn() {
    }

    static void as(Window window, String email, String password) {
        confirm(window.type("username", email));
        confirm(window.type("password", password));
    }

    /** Presses the one button of a page of Keycloak's. */
    static void confirm(Window window) {
        window.page().locator("form [type=submit]").first().click();
        window.page().waitForLoadState();
    }
}
