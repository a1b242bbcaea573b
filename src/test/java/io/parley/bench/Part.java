package io.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a profile tells apart: all classes whose names begin so. */
record Part(String prefix, String name) {

    static final List<Part> REDIRECT = with(
            part("org.postgresql", "the writer: the driver and PostgreSQL's answer"),
            part("sun.nio.ch.FileChannelImpl", "the writer: files"),
            part("sun.nio.ch.FileDispatcherImpl", "the writer: files"),
            part("com.github.benmanes.caffeine", "caches"),
            part("io.parley.link.Spool", "the writer: its batch"),
            part("io.parley.link.LedgerRows", "the writer: its batch"),
            part("io.parley.link.Ledger", "the queue and the writer"),
            part("io.parley.link.ClickToken", "the token"),
            part("io.parley.link.Repeats", "repeats"),
            part("io.parley.link.Classifier", "classes"),
            part("io.parley.link.Visitor", "the request's headers"),
            part("io.parley.shared.tenancy.Ids", "ids"),
            part("io.parley.link", "the rest of the redirect"));
    static final List<Part> WEBHOOK = with(
            part("org.postgresql", "the driver"),
            part("org.eclipse.persistence", "EclipseLink"),
            part("com.ibm.tx", "the transaction"),
            part("com.ibm.ws.rsadapter", "the pool of connections"),
            part("com.ibm.ws.j2c", "the pool of connections"),
            part("io.parley.channel.x.XSignature", "the signature"),
            part("io.parley.channel.x.Envelopes", "reading the body"),
            part("io.parley.channel", "the rest of the delivery"),
            part("io.parley.shared.queue", "the inbox"),
            part("io.parley.shared.tenancy", "entering the brand"),
            part("org.jboss.resteasy", "JAX-RS"));
    static final List<Part> TURN = with(
            part("org.postgresql", "the driver"),
            part("org.eclipse.persistence", "EclipseLink"),
            part("com.ibm.tx", "the transaction"),
            part("com.ibm.ws.rsadapter", "the pool of connections"),
            part("com.ibm.ws.j2c", "the pool of connections"),
            part("java.net.http", "the call: HTTP client"),
            part("jdk.internal.net.http", "the call: HTTP client"),
            part("io.parley.channel.AccountSeal", "the call: opening the tokens"),
            part("io.parley.channel.x.OAuth1", "the call: its signature"),
            part("io.parley.channel.x", "the webhook and the call"),
            part("io.parley.engine", "the engine"),
            part("io.parley.bot", "flow and state"),
            part("io.parley.conversation", "the turn"),
            part("io.parley.shared.queue", "the queues"),
            part("io.parley.shared.tenancy", "entering the brand"),
            part("org.jboss.resteasy", "JAX-RS"));

    /** Found anywhere in a stack, these own the sample; the container's count only where none of them is. */
    boolean ours() {
        return !prefix.startsWith("com.ibm.ws") && !prefix.startsWith("io.openliberty") && !prefix.startsWith("org.jboss.weld") || prefix.endsWith("logging") || prefix.endsWith("adapter") || prefix.endsWith("j2c");
    }

    private static Part part(String prefix, String name) {
        return new Part(prefix, name);
    }

    private static List<Part> with(Part... own) {
        var all = new ArrayList<>(List.of(part("io.parley.shared.web.AccessLogFilter", "access log"), part("com.ibm.ws.logging", "access log")));
        all.addAll(List.of(own));
        Stream.of(part("io.parley.shared", "the other filters"), part("io.parley.identity", "the other filters"),
                part("org.jboss.weld", "CDI, outside of the above"), part("com.ibm.ws.webcontainer", "Liberty: servlet container"),
                part("com.ibm.ws.security", "Liberty: security"), part("com.ibm.ws.http", "Liberty: HTTP"),
                part("com.ibm.ws.tcpchannel", "Liberty: sockets"), part("com.ibm.ws", "Liberty: other"),
                part("com.ibm.wsspi", "Liberty: other"), part("io.openliberty", "Liberty: other")).forEach(all::add);
        return List.copyOf(all);
    }
}
