package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.War;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second barrier taken away: the same war, but TenantOwned has lost its multitenant annotations. */
@ExtendWith(ArquillianExtension.class)
class MutationWithoutEclipseLinkIT {

    @Inject
    private TrialCampaigns campaigns;
    @Inject
    private TrialRows rows;

    @Deployment
    static WebArchive war() throws java.io.IOException {
        WebArchive war = War.with("without-eclipselink", MutationWithoutEclipseLinkIT.class, TrialCampaigns.class, TrialRows.class,
                TrialBrands.Two.class);
        return war.add(new ByteArrayAsset(Stripping.of(TenantOwned.class)), "WEB-INF/classes/io/parley/shared/tenancy/TenantOwned.class");
    }

    @Test
    @DisplayName("T3 away: row-level security still binds JPQL and SQL")
    void policies_hold() throws Exception {
        var two = rows.two();
        UUID foreign = Current.inBrand(two.other(), campaigns::id);
        assertThat(Current.inBrand(two.one(), campaigns::names)).isEqualTo(List.of("one"));
        assertThat(Current.inBrand(two.one(), () -> campaigns.finds(foreign))).isFalse();
        assertThat(Current.inBrand(two.one(), () -> campaigns.nativeTouch(foreign))).isZero();
    }

    @Test
    @DisplayName("T3 and T4 away: JPQL leaks, so the test that EclipseLink binds it without policies goes red here")
    void with_both_away_it_leaks() throws Exception {
        var two = rows.two();
        rows.withoutPolicies(() -> {
            assertThat(Current.inBrand(two.one(), campaigns::names).size()).isGreaterThan(1);
            return null;
        });
    }

    /** Rewrites a class without EclipseLink's annotations on it. */
    static final class Stripping {

        private Stripping() {
        }

        static byte[] of(Class<?> type) throws java.io.IOException {
            var reader = new ClassReader(type.getResourceAsStream(type.getSimpleName() + ".class").readAllBytes());
            var writer = new ClassWriter(0);
            reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return descriptor.contains("eclipse/persistence") ? null : super.visitAnnotation(descriptor, visible);
                }
            }, 0);
            return writer.toByteArray();
        }
    }
}
