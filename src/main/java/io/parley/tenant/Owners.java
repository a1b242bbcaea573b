package io.parley.tenant;

import io.parley.shared.mail.Letter;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is told what happens to an agency or a brand: its owners, and a brand's agency's owners too. */
@PlatformUseCase
@ApplicationScoped
public class Owners {

    private static final String OF = "select distinct p from Person p join Membership m on m.personId = p.id where m.role = :owner "
            + "and (m.brandId = :place or m.agencyId = :agency) and p.email <> ''";
    @PersistenceContext
    private EntityManager entities;

    /** One of them, with the language they read. */
    public record Owner(UUID person, String email, String language) {

        public Letter letter(String kind, Venue about, Map<String, String> words) {
            return new Letter(kind, about.agency().id(), about.kind() == Place.Kind.BRAND ? about.id() : null, null, email,
                    language == null ? "en" : language, words);
        }
    }

    public List<Owner> of(Venue place) {
        return entities.createQuery(OF, Person.class).setParameter("owner", Role.OWNER).setParameter("place", place.id())
                .setParameter("agency", place.agency().id()).getResultList().stream().map(Person::view)
                .map(p -> new Owner(p.id(), p.email(), p.language())).toList();
    }
}
