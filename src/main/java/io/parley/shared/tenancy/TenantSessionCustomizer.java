package io.parley.shared.tenancy;

import java.util.UUID;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Sets both database barriers: the brand of every client session (T3) and of every connection acquired (T4). */
public class TenantSessionCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postAcquireClientSession(SessionEvent event) {
                UUID brand = Current.brandOrNull();
                if (brand != null) {
                    event.getSession().setProperty(TenantOwned.BRAND, brand);
                }
            }
        });
        DatasourceLogin login = (DatasourceLogin) session.getDatasourceLogin();
        login.setConnector(new TenantConnector(login.getConnector()));
    }
}
