package io.parley.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/** Language and look of this request (rule W8). Who logs in brings their own; else the cookies and the browser decide. */
@RequestScoped
public class Preferences {

    public static final String LANGUAGE = "parley_language";
    public static final String LOOK = "parley_look";
    @Inject
    private HttpServletRequest injected;
    private HttpServletRequest given;
    private Language language;
    private String look;
    private Language suggested;

    public Language language() {
        if (language == null) {
            language = Cookies.of(request(), LANGUAGE).flatMap(Language::of).or(() -> Optional.ofNullable(suggested))
                    .orElseGet(() -> Language.preferred(Collections.list(request().getLocales())));
        }
        return language;
    }

    public String look() {
        if (look == null) {
            look = Cookies.of(request(), LOOK).filter(Preferences::isLook).orElse("auto");
        }
        return look;
    }

    /** Where CDI knows of no request. */
    void readFrom(HttpServletRequest request) {
        given = request;
    }

    private HttpServletRequest request() {
        return given == null ? injected : given;
    }

    /** The person's own choices; null leaves the cookie's. */
    public void choose(Language language, String look) {
        this.language = language == null ? this.language : language;
        this.look = look == null ? this.look : look;
    }

    /** The language of what is read here, for somebody who has chosen none; to be said before the first word is spoken. */
    public void suggest(Language language) {
        suggested = language;
    }

    public static boolean isLook(String text) {
        return Stream.of("auto", "light", "dark").anyMatch(l -> l.equals(text));
    }
}
