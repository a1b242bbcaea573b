package io.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Route;
import io.parley.fixtures.War;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running application's own routes, asked of its container: the walks over routes leave none out. */
@ExtendWith(ArquillianExtension.class)
class RunningRoutesIT {

    /** What the container and the test add by themselves. */
    private static final Set<String> OTHERS = Set.of("/ArquillianServletRunnerEE9", "/*");
    @Inject
    private BeanManager beans;
    @Inject
    private ServletContext context;

    @Deployment
    static WebArchive war() {
        return War.with("routes", RunningRoutesIT.class, ListedRoutes.class, Route.class).addAsResource("routes.txt");
    }

    @Test
    @DisplayName("W2 what runs is what is listed: every resource and every servlet of the deployed war")
    void what_runs_is_listed() throws Exception {
        Stream<Class<?>> types = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).distinct();
        Stream<String> servlets = context.getServletRegistrations().values().stream().flatMap(s -> s.getMappings().stream()).filter(m -> !OTHERS.contains(m));
        assertThat(ListedRoutes.of(Route.of(types), servlets)).containsExactlyElementsOf(ListedRoutes.listed());
    }
}
