package io.parley.shared.tenancy;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * The brand, the actor and the origin of this thread (rule T5). EclipseLink's session events know no CDI, so this is a plain thread-local;
 * code handed to another thread must enter again there.
 */
public final class Current {

    private static final ThreadLocal<UUID> BRAND = new ThreadLocal<>();
    private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();
    private static final ThreadLocal<Supplier<String>> ORIGIN = new ThreadLocal<>();

    private Current() {
    }

    /** The brand entered, or null outside of any. */
    public static UUID brandOrNull() {
        return BRAND.get();
    }

    /** @throws NoBrand outside of any brand */
    public static UUID brand() {
        UUID brand = BRAND.get();
        if (brand == null) {
            throw new NoBrand();
        }
        return brand;
    }

    public static Actor actor() {
        Actor actor = ACTOR.get();
        return actor == null ? Actor.SYSTEM : actor;
    }

    /** Runs the work inside a brand. Must not be called while a transaction is active (rule T6). */
    public static <T> T inBrand(UUID brand, Supplier<T> work) {
        UUID before = BRAND.get();
        enter(brand);
        try {
            return work.get();
        } finally {
            enter(before);
        }
    }

    static void enter(UUID brand) {
        set(BRAND, brand);
    }

    public static void act(Actor actor) {
        set(ACTOR, actor);
    }

    /** From where whatever this thread does was asked for; Parley's own name for what it does by itself. */
    public static String origin() {
        Supplier<String> origin = ORIGIN.get();
        return origin == null ? Actor.SYSTEM.name() : origin.get();
    }

    /** Told at the edge; most requests need no answer to it. */
    public static void from(Supplier<String> origin) {
        set(ORIGIN, origin);
    }

    private static <T> void set(ThreadLocal<T> holder, T value) {
        if (value == null) {
            holder.remove();
        } else {
            holder.set(value);
        }
    }

    /** Code that needs a brand ran without one: a defect, never an empty list. */
    public static final class NoBrand extends IllegalStateException {

        NoBrand() {
            super("no brand was entered");
        }
    }
}
