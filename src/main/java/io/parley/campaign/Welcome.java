package io.parley.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What the channel shows of an entry point, and the one call that is to change it (rule CA4). The channel's id stays when a later call
 * fails: the older words are still there.
 */
@Embeddable
class Welcome {

    /** The message to be changed is no longer there: the next call makes another. */
    private static final String GONE = "not-found";
    @Column(name = "welcome_external_id")
    private String externalId;
    @Column(name = "welcome_version_id")
    private UUID versionId;
    @Column(name = "welcome_problem")
    private String problem;
    @Enumerated(EnumType.STRING)
    @Column(name = "welcome_state")
    private WelcomeState state = WelcomeState.NONE;
    @Column(name = "welcome_send_id")
    private UUID sendId;
    @Column(name = "welcome_send_version_id")
    private UUID sendVersionId;

    String externalId() {
        return externalId;
    }

    UUID versionId() {
        return versionId;
    }

    String problem() {
        return problem;
    }

    WelcomeState state() {
        return state;
    }

    /** Whether a call has to be made for these words: never two at a time. */
    boolean wants(UUID version) {
        return state != WelcomeState.SENDING && !(state == WelcomeState.SHOWN && version.equals(versionId));
    }

    void sending(UUID send, UUID version) {
        sendId = send;
        sendVersionId = version;
        state = WelcomeState.SENDING;
        problem = null;
    }

    /** A call given up long ago may arrive after all; only the newest says which words these are. */
    void delivered(UUID send, String id) {
        if (send.equals(sendId)) {
            externalId = id;
            versionId = sendVersionId;
            state = WelcomeState.SHOWN;
            problem = null;
        } else if (externalId == null) {
            externalId = id;
        }
    }

    void failed(UUID send, String failure) {
        if (send.equals(sendId)) {
            state = WelcomeState.FAILED;
            problem = failure;
            externalId = failure.equals(GONE) ? null : externalId;
        }
    }
}
