package io.parley.dev.sandbox;

/** How an account or a person looks in a list. @param tone one of six colours */
record Face(String id, String handle, String name, String initial, int tone, boolean brand) {

    static Face of(Account account) {
        return of(account.id(), account.handle(), account.name(), true);
    }

    static Face of(Person person) {
        return of(person.id(), person.handle(), person.name(), false);
    }

    private static Face of(String id, String handle, String name, boolean brand) {
        return new Face(id, handle, name, name.substring(0, name.offsetByCodePoints(0, 1)), Math.floorMod(id.hashCode(), 6), brand);
    }
}
