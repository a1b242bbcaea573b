package io.parley.channel;

import java.time.Instant;

/** Why an account may not send now, and when it may again. @param reason null: it may @param opensAt null with a reason: once a person opens it */
record AccountGate(String reason, Instant opensAt) {

    static final AccountGate OPEN = new AccountGate(null, null);
}
