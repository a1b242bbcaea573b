package io.parley.engine;

/** A step of a flow. Its key is short, stable across versions and unique within the flow: {@code [a-z0-9-]{1,40}}. */
public sealed interface Step permits Say, Ask, Branch, Recommend, Goal, End {

    String key();

    /** Where it leads unless an answer or a case leads elsewhere; null ends the run. */
    default String after() {
        return this instanceof Say s ? s.next() : this instanceof Ask a ? a.next() : this instanceof Branch b ? b.otherwise()
                : this instanceof Recommend r ? r.next() : this instanceof Goal g ? g.next() : null;
    }
}
