package io.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.TenantOwned;
import io.parley.shared.tenancy.UseCase;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The house's rules of design.md 3, each one a test. */
@AnalyzeClasses(packages = "io.parley", importOptions = ArchitectureTest.MainOnly.class)
class ArchitectureTest {

    private static final String ROOT = "io.parley.";
    private static final Set<String> PLATFORM_ENTITIES = Set.of("Person", "Agency", "Brand", "Membership", "Invitation", "Onboarding",
            "EndedSession", "MemberRemoval", "PlatformAuditEntry", "Mail", "LimitPackage", "ApiKey", "Picture", "Deletion", "SupportSession");
    /** design.md 3, rule 3, and the edges the package docs argue for (campaign → tenant, analytics → tenant and campaign). */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("tenant", Set.of()),
            Map.entry("identity", Set.of("tenant")),
            Map.entry("bot", Set.of("engine", "tenant")),
            Map.entry("campaign", Set.of("bot", "engine", "link", "page", "channel", "tenant")),
            Map.entry("conversation", Set.of("bot", "campaign", "engine", "channel", "link")),
            Map.entry("page", Set.of("link", "channel")),
            Map.entry("channel", Set.of("engine", "bot", "conversation")),
            Map.entry("usage", Set.of("tenant")),
            Map.entry("lifecycle", Set.of("tenant")),
            Map.entry("privacy", Set.of("tenant", "conversation", "page", "link")),
            Map.entry("analytics", Set.of("tenant", "campaign", "bot", "engine", "conversation", "link", "page")));
    private static final Set<String> PORTS = Set.of("IdentityProvider", "TenantDirectory", "Navigation", "Switcher", "Turn", "Courier",
            "ChannelAddresses", "LinkSurroundings", "PageSurroundings", "LinkTargets", "Chore", "Vital", "Allowances", "Notices", "KeyDirectory");

    @ArchTest
    static final ArchRule engine_and_kernel_are_plain_java = noClasses().that().resideInAnyPackage(ROOT + "engine..", ROOT + "shared.kernel..")
            .should().dependOnClassesThat(resideInAPackage("..").and(describe("not java.* or the kernel",
                    c -> !c.getPackageName().startsWith("java.") && !c.getPackageName().startsWith(ROOT + "engine")
                            && !c.getPackageName().startsWith(ROOT + "shared.kernel"))))
            .orShould().dependOnClassesThat(describe("clock or random", c -> Set.of("java.time.Clock", "java.util.Random",
                    "java.security.SecureRandom", "java.lang.System$Logger").contains(c.getName())));

    @ArchTest
    static final ArchRule features_keep_to_their_edges = classes().should(keepToTheirEdges());

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shared_rooms_form_no_cycle = slices().matching(ROOT + "shared.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_imports_the_outermost_rooms = noClasses().that().resideOutsideOfPackages(ROOT + "channel.x..",
            ROOT + "identity..", ROOT + "analytics..", ROOT + "usage..", ROOT + "lifecycle..", ROOT + "privacy..").should().dependOnClassesThat()
            .resideInAnyPackage(ROOT + "channel.x..", ROOT + "identity..", ROOT + "analytics..", ROOT + "usage..", ROOT + "lifecycle..", ROOT + "privacy..");

    @ArchTest
    static final ArchRule http_stays_in_pages_and_endpoints = noClasses().that().resideOutsideOfPackages(ROOT + "shared.web..", ROOT + "shared.api..", ROOT + "identity..")
            .and(describe("are neither pages nor endpoints", c -> !isHttp(c)))
            .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule entity_managers_stay_in_use_cases = noClasses().that().resideOutsideOfPackage(ROOT + "shared.tenancy..")
            .and().areNotAnnotatedWith(UseCase.class).and().areNotAnnotatedWith(PlatformUseCase.class)
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses().should().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Service");

    @ArchTest
    static void only_ports_are_interfaces_with_one_implementation(JavaClasses all) {
        var lonely = all.stream().filter(c -> c.isInterface() && !c.isAnnotation() && !PORTS.contains(c.getSimpleName()))
                .filter(c -> c.getAllSubclasses().size() == 1).map(JavaClass::getName).toList();
        Assertions.assertThat(lonely).isEmpty();
    }

    @ArchTest
    static void every_entity_is_tenant_owned_or_on_the_short_list(JavaClasses all) {
        var others = all.stream().filter(c -> c.isAnnotatedWith(Entity.class) && !c.isAssignableTo(TenantOwned.class))
                .map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        Assertions.assertThat(others).isSubsetOf(PLATFORM_ENTITIES);
    }

    @ArchTest
    static final ArchRule entities_never_reach_a_page = noClasses().that(describe("are pages", ArchitectureTest::isHttp))
            .should(dependOnClassesThat(describe("are entities", c -> c.isAnnotatedWith(Entity.class))));

    @ArchTest
    static final ArchRule every_route_says_who_may_use_it = methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class)
            .or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(DELETE.class).or().areAnnotatedWith(PATCH.class).should().beAnnotatedWith(AllowedTo.class);

    @ArchTest
    static final ArchRule use_cases_hold_no_state = noClasses().that().areAnnotatedWith(UseCase.class)
            .should(dependOnClassesThat(describe("views", c -> c.isEquivalentTo(View.class))));

    /** A use case or an entity may be named after pages without being one. */
    private static boolean isHttp(JavaClass type) {
        if (type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Entity.class)) {
            return false;
        }
        String name = type.getName().replaceAll("\\$.*", "");
        return Stream.of("Pages", "Page", "Api", "Redirects", "Webhook", "Logout").anyMatch(name::endsWith);
    }

    private static ArchCondition<JavaClass> keepToTheirEdges() {
        return new ArchCondition<>("depend only on the features design.md draws an edge to") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = feature(type);
                type.getDirectDependenciesFromSelf().stream().filter(d -> d.getTargetClass().getPackageName().startsWith("io.parley"))
                        .filter(d -> !allowed(from, feature(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        };
    }

    private static boolean allowed(String from, String to) {
        return to.equals(from) || to.equals("shared") || EDGES.getOrDefault(from, Set.of()).contains(to);
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName().replaceFirst("^io\\.parley\\.?", "");
        return rest.isEmpty() ? "" : rest.split("\\.")[0];
    }

    /** What goes into the war, without the launcher and the tests. */
    static final class MainOnly implements ImportOption {

        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return location.contains("/classes/") && !location.contains("/test-classes/");
        }
    }
}
