package io.parley.dev.sandbox;

import java.util.List;

/** Who is there from the start: the demo brands' accounts and a few people to play. */
final class Cast {

    private static final List<Account> ACCOUNTS = List.of(
            new Account("2244994945", "agavenorte", "Agave Norte", "Tequila from the northern highlands. For those of legal drinking age.", "en"),
            new Account("2244994946", "beaconpictures", "Beacon Pictures", "Films worth leaving the house for.", "en"),
            new Account("2244994947", "minatea", "미나티 Mina Tea", "보성에서 온 햇차를 매주 볶아 보내 드려요.", "ko"));
    private static final List<Person> PEOPLE = List.of(
            new Person("1100000001", "maya_rowe", "Maya Rowe", "en"),
            new Person("1100000002", "jun_hanok", "한준", "ko"),
            new Person("1100000003", "leo_marsh", "Leo Marsh", "en"),
            new Person("1100000004", "sora_day", "윤소라", "ko"));

    private Cast() {
    }

    static void fill(World world) {
        ACCOUNTS.forEach(account -> world.put(world.accounts, account));
        PEOPLE.forEach(person -> world.put(world.people, person));
    }
}
