package io.parley.browser;

import io.parley.browser.Scene.Who;

/** One thing to look at: who sees it, the status it is answered with, and the way there. */
record Screen(String name, Who who, int status, Way way) {

    interface Way {

        void to(Window window, Scene scene) throws Exception;
    }

    static Screen of(String name, Who who, Way way) {
        return new Screen(name, who, 200, way);
    }

    static Screen refused(String name, Who who, int status, Way way) {
        return new Screen(name, who, status, way);
    }

    @Override
    public String toString() {
        return name;
    }
}
