package io.parley.dev.sandbox;

import java.util.List;

/** Whoever holds the phone, and the language it speaks. */
record Visitor(Person person, String language, String path) {

    static final String PERSON = "sandbox_person";
    static final String LANGUAGE = "sandbox_language";
    private static final List<String> LANGUAGES = List.of("en", "ko");

    static Visitor of(Call call, World world) {
        Person person = world.people.get(call.cookie(PERSON)).orElseGet(() -> world.people.all().get(0));
        String chosen = call.cookie(LANGUAGE);
        String language = LANGUAGES.contains(chosen) ? chosen : person.language();
        return new Visitor(person, LANGUAGES.contains(language) ? language : "en", here(call));
    }

    public boolean home() {
        return path.equals("/");
    }

    public boolean talking() {
        return path.startsWith("/messages");
    }

    static String cookie(String name, String value) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + (value.isEmpty() ? 0 : 31_536_000);
    }

    private static String here(Call call) {
        String query = String.join("&", call.query().stream().map(p -> Signature.encoded(p.name()) + "=" + Signature.encoded(p.value())).toList());
        return call.path() + (query.isEmpty() ? "" : "?" + query);
    }
}
