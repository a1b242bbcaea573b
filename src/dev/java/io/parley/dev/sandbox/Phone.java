package io.parley.dev.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The phone's home: the timeline, profiles, following, posting, and who holds it. */
record Phone(World world, Screens screens, PostApi posts) {

    private static final int SHOWN = 50;
    private static final int POST_LENGTH = 280;

    void routes(Routes routes) {
        routes.add("GET", "/", this::timeline);
        routes.add("GET", "/phone.css", call -> Screens.file("phone.css", "text/css; charset=utf-8"));
        routes.add("GET", "/phone.js", call -> Screens.file("phone.js", "text/javascript; charset=utf-8"));
        routes.add("GET", "/favicon.ico", call -> Screens.file("icon.svg", "image/svg+xml"));
        routes.add("GET", "/icon.svg", call -> Screens.file("icon.svg", "image/svg+xml"));
        routes.add("POST", "/persona", this::persona);
        routes.add("POST", "/language", this::language);
        routes.add("GET", "/intent/tweet", this::compose);
        routes.add("POST", "/intent/tweet", this::publish);
        routes.add("GET", "/intent/follow", this::askFollow);
        routes.add("POST", "/intent/follow", this::follow);
        routes.add("GET", "/{handle}", this::profile);
        routes.add("GET", "/{handle}/status/{post}", call -> Reply.seeOther("/#post-" + Signature.encoded(call.name("post"))));
    }

    private Reply timeline(Call call) {
        return screens.page(200, "timeline", Visitor.of(call, world), Map.of("posts", newest(t -> true), "accounts",
                world.accounts.all().stream().map(Face::of).limit(12).toList()));
    }

    private List<PostView> newest(Predicate<Tweet> which) {
        var tweets = new ArrayList<>(world.tweets.where(which));
        Collections.reverse(tweets);
        return tweets.stream().map(t -> PostView.of(t, world)).flatMap(Optional::stream).limit(SHOWN).toList();
    }

    private Reply persona(Call call) {
        refuseForeign(call);
        String name = call.param("name", "").strip();
        String language = call.param("language", "en").equals("ko") ? "ko" : "en";
        Person person = world.people.get(call.param("person")).orElseGet(() -> {
            String id = world.nextId(System.currentTimeMillis());
            String called = name.isEmpty() ? "Visitor " + id.substring(id.length() - 4) : name.substring(0, Math.min(40, name.length()));
            return world.keep(world.people, new Person(id, "p" + id, called, language));
        });
        return back(call).with(Map.of("Set-Cookie", Visitor.cookie(Visitor.PERSON, person.id())));
    }

    private Reply language(Call call) {
        refuseForeign(call);
        return back(call).with(Map.of("Set-Cookie", Visitor.cookie(Visitor.LANGUAGE, call.param("language", "en").equals("ko") ? "ko" : "en")));
    }

    private static Reply back(Call call) {
        String back = call.param("back", "/");
        return Reply.seeOther(back.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? back : "/");
    }

    private Reply compose(Call call) {
        String text = call.param("text", "");
        text = call.param("url") == null ? text : (text + " " + call.param("url")).strip();
        String tags = call.param("hashtags", "").isBlank() ? "" : " #" + call.param("hashtags").replace(",", " #");
        return screens.page(200, "post", Visitor.of(call, world), Map.of("text", (text + tags).strip(), "most", POST_LENGTH));
    }

    private Reply publish(Call call) {
        refuseForeign(call);
        Visitor visitor = Visitor.of(call, world);
        String text = call.param("text", "").replace("\r\n", "\n").strip();
        if (text.isEmpty() || MessageLimits.length(text) > POST_LENGTH) {
            return screens.page(422, "post", visitor, Map.of("text", text, "most", POST_LENGTH, "wrong", true));
        }
        return Reply.seeOther("/#post-" + posts.publish(visitor.person().id(), text, null).id());
    }

    private Reply askFollow(Call call) {
        return account(call, call.param("screen_name", call.param("user_id", "")), "follow");
    }

    private Reply follow(Call call) {
        refuseForeign(call);
        Account account = world.account(call.param("account", "")).orElseThrow(() -> XError.v1(404, 50, "User not found."));
        world.keep(world.marks, mark(Visitor.of(call, world), account));
        return Reply.seeOther("/" + account.handle());
    }

    private static Mark mark(Visitor visitor, Account account) {
        return new Mark("follow " + visitor.person().id() + " " + account.id());
    }

    private Reply profile(Call call) {
        return account(call, call.name("handle"), "profile");
    }

    private Reply account(Call call, String handle, String template) {
        Visitor visitor = Visitor.of(call, world);
        return world.account(handle).map(account -> screens.page(200, template, visitor, Map.of(
                "account", Face.of(account), "bio", account.bio(),
                "followed", world.marks.get(mark(visitor, account).id()).isPresent(),
                "followers", world.marks.where(m -> m.id().startsWith("follow ") && m.id().endsWith(" " + account.id())).size(),
                "posts", newest(t -> t.author().equals(account.id())))))
                .orElseGet(() -> screens.page(404, "nobody", visitor, Map.of("handle", handle)));
    }

    /** A form of another site must not speak for this person. */
    static void refuseForeign(Call call) {
        String origin = call.header("Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + call.header("Host"))) {
            throw XError.v1(403, 200, "Forbidden.");
        }
    }
}
