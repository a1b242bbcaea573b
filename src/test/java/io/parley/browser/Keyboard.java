package io.parley.browser;

import com.microsoft.playwright.Locator;

/** A window without a mouse. */
record Keyboard(Window window) {

    private static final int MOST_STOPS = 80;
    private static final String VISIBLE = "e => { const at = [e, e.closest('.control, .search, .card')].filter(x => x);"
            + " const box = e.getBoundingClientRect();"
            + " return at.some(x => getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) >= 2)"
            + " && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth }";

    Keyboard press(String... keys) {
        for (String key : keys) {
            window.page().keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        window.page().keyboard().type(text);
        return this;
    }

    /** Goes on with Tab until this has the focus. */
    Keyboard to(String selector) {
        return reach("Tab", selector);
    }

    /** Goes on with a key until this has the focus. */
    Keyboard reach(String key, String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press(key);
            if (is(selector)) {
                return this;
            }
        }
        throw new AssertionError(selector + " cannot be reached with " + key);
    }

    boolean is(String selector) {
        return (Boolean) window.page().evaluate("s => document.activeElement.matches(s)", selector);
    }

    /** The element that has the focus. */
    Locator focus() {
        return window.page().locator("*:focus");
    }

    /** Whether a person sees where they are. */
    boolean isVisible() {
        return (Boolean) focus().evaluate(VISIBLE);
    }
}
