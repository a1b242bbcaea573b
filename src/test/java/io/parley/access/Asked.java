package io.parley.access;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Route;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One cell of the matrix: a route, asked by somebody, in one place, for one thing, and what came of it. */
record Asked(String who, Route route, Whose place, Whose thing, Answer answer) {

    /** Found out what is wrong with it, if anything is. @param allowed as the route's own line says of who asks */
    String verdict(boolean allowed) {
        int status = answer.status();
        boolean right = place != Whose.OWN ? status == 404 || status == 405
                : !allowed ? status == 403
                : thing == Whose.OWN ? Set.of(200, 303, 409, 422).contains(status)
                : status == 404 || status == 405;
        return right ? "" : this + (allowed ? " is allowed" : " is refused");
    }

    /** For a spreadsheet. */
    String line() {
        return Stream.of(who, route.method(), route.path(), place, thing, answer.status()).map(Object::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return answer.status() + " for " + who + " at " + route + ", place " + place + ", thing " + thing;
    }
}
