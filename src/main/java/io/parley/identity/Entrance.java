package io.parley.identity;

import io.parley.tenant.People;
import io.parley.tenant.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Lets a person in whom the provider vouched for: only here a log-in replaces the session that was there (rule ID1). */
@ApplicationScoped
class Entrance {

    @Inject
    private People people;
    @Inject
    private OwnerMark mark;

    /** @return where the person goes next: what they typed before, what they wanted (rules ID4, ID6), or to prove anew who they are (ID9) */
    String enter(SignedIn.Known known, LogInRequest wanted, HttpServletRequest request, HttpServletResponse response) {
        if (people.isOutdated(known.by())) {
            return wanted.afresh().address();
        }
        PersonView person = people.signIn(known.by());
        Optional<SavedForm> typed = SavedForm.of(request, person.id());
        new PortalSession(person.id(), known.sid(), known.by().secondFactor(), known.by().proved()).begin(request, typed);
        mark.leave(response, person.id());
        return typed.map(f -> Resend.PATH).orElse(wanted.to());
    }
}
