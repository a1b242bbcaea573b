package io.parley.shared.audit;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Current;
import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One change: who, what, before, after, when, from where (rules AU2, AU3, AU5). */
@Embeddable
public class Change {

    private Instant at;
    @Column(name = "actor_id")
    private UUID actorId;
    @Column(name = "actor_name")
    private String actorName;
    private String action;
    @Column(name = "subject_kind")
    private String subjectKind;
    @Column(name = "subject_id")
    private UUID subjectId;
    private String before;
    private String after;
    private String origin = "";
    private boolean support;

    protected Change() {
    }

    Change(Instant at, Actor actor, Noted noted) {
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.id() == null && actor != Actor.SYSTEM ? actor.name() : "";
        this.action = noted.action();
        this.subjectKind = noted.kind();
        this.subjectId = noted.id();
        this.before = json(noted.before());
        this.after = json(noted.after());
        this.origin = Current.origin();
        this.support = actor.support();
    }

    AuditRow row(UUID id, ChainLink link) {
        return new AuditRow(link, id, at, actorId, actorName, action, subjectKind, subjectId, before, after, origin, support);
    }

    private static String json(Map<String, ?> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        var object = Json.createObjectBuilder();
        fields.forEach((name, value) -> object.add(name, String.valueOf(value)));
        return object.build().toString();
    }
}
