package io.parley.channel;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Connects an account to the current brand, and hands out what it signs with. */
@UseCase
@ApplicationScoped
public class Connecting {

    private static final String CLAIM = "insert into account_directory (channel, external_id, brand_id, account_id) values (?1, ?2, ?3, ?4) "
            + "on conflict (channel, external_id) do nothing";
    private static final String OWNER = "select count(*) from account_directory where channel = ?1 and external_id = ?2 and brand_id = ?3";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AccountSeal seal;
    @Inject
    private AccountDirectory directory;
    @Inject
    private BrandAudit audit;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @throws Refused when another brand has it (rule CH1) */
    public AccountView connect(String channel, AccountForm form) {
        Optional<Account> own = own(channel, form.externalId());
        Account account = own.orElseGet(() -> new Account(ids.next(), channel, form, clock.instant()));
        claim(channel, form.externalId(), account.id());
        account.renew(form, clock.instant());
        account.sealed(sealed(account, Account.TOKEN, form.token()), sealed(account, Account.SECRET, form.secret()));
        if (own.isEmpty()) {
            entities.persist(account);
        }
        entities.flush();
        audit.note(Noted.made("account.connected", "account", account.id(), Map.of("handle", form.plainHandle())));
        return account.view(AccountGate.OPEN);
    }

    /** Empty while it is not connected. */
    public Optional<Sender> sender(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id)).filter(Account::connected)
                .map(a -> new Sender(a.view(AccountGate.OPEN), new Credentials(opened(a, Account.TOKEN, a.accessToken()),
                        opened(a, Account.SECRET, a.tokenSecret()))));
    }

    private void claim(String channel, String externalId, UUID account) {
        int claimed = entities.createNativeQuery(CLAIM).setParameter(1, channel).setParameter(2, externalId)
                .setParameter(3, Current.brand()).setParameter(4, account).executeUpdate();
        if (claimed == 0 && !ours(channel, externalId)) {
            throw new Refused("externalId", "channel.externalId.taken");
        }
        directory.forget(channel, externalId);
    }

    private boolean ours(String channel, String externalId) {
        return ((Number) entities.createNativeQuery(OWNER).setParameter(1, channel).setParameter(2, externalId)
                .setParameter(3, Current.brand()).getSingleResult()).longValue() > 0;
    }

    private Optional<Account> own(String channel, String externalId) {
        return entities.createQuery("select a from Account a where a.channel = :channel and a.externalId = :id", Account.class)
                .setParameter("channel", channel).setParameter("id", externalId).getResultStream().findFirst();
    }

    private byte[] sealed(Account account, String purpose, String secret) {
        return seal.seal(Current.brand(), account.id(), purpose, secret);
    }

    private String opened(Account account, String purpose, byte[] sealed) {
        return seal.open(Current.brand(), account.id(), purpose, sealed);
    }
}
