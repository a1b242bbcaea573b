package io.parley.shared.queue;

/** What a claimed row of the outbox asks for. @param item null with NOTHING */
record Decision(What what, OutboxItem item) {

    enum What { SEND, LOOK, NOTHING }

    static Decision nothing() {
        return new Decision(What.NOTHING, null);
    }
}
