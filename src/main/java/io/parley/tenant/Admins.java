package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom the setting parley.admin.emails makes the platform's admins, and no longer (rule TN15). */
@PlatformUseCase
@ApplicationScoped
public class Admins {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformAudit audit;
    @Inject
    @ConfigProperty(name = "parley.admin.emails")
    private Optional<List<String>> emails;

    /** Of somebody who has just logged in and acts from here on. @param verified whether the e-mail is proved to be theirs */
    void follow(Person person, boolean verified) {
        become(person, verified && isListed(person));
    }

    /** Takes the flag back from everybody who is not in the setting any more. */
    public void recheck() {
        entities.createQuery("select p from Person p where p.adminBySetting = true order by p.id", Person.class).getResultList()
                .forEach(p -> become(p, isListed(p)));
    }

    private void become(Person person, boolean listed) {
        if (person.adminBySetting(listed)) {
            audit.note(null, Noted.of(listed ? "person.admin-began" : "person.admin-ended", "person", person.id()));
        }
    }

    private boolean isListed(Person person) {
        return emails.orElse(List.of()).stream().anyMatch(e -> e.strip().equalsIgnoreCase(person.email()));
    }
}
