package io.parley.shared.web;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks a form record by its constraints. Each constraint's message is a key of the bundles, its attributes the arguments. */
@ApplicationScoped
public class Forms {

    private static final List<String> SHOWN = List.of("max", "min", "value");
    @Inject
    private Validator validator;
    @Inject
    private SignOff signOff;

    /** Notes each violation on the form, in the order of the record's fields, and hands the record back. */
    public <T> T check(Form form, T input) {
        Set<ConstraintViolation<T>> found = validator.validate(input);
        var byField = new TreeMap<String, ConstraintViolation<T>>(Comparator.<String>comparingInt(f -> place(input, f)).thenComparing(Comparator.naturalOrder()));
        found.forEach(v -> byField.merge(v.getPropertyPath().toString(), v, Forms::plainer));
        byField.forEach((field, v) -> form.problem(field, v.getMessage(), args(v.getConstraintDescriptor().getAttributes())));
        return input;
    }

    /** Hands a record that keeps its constraints to the work. Empty when it was refused; the form then says why, also that an owner has to (rule W12). */
    public <T, R> Optional<R> save(Form form, T input, Function<T, R> work) {
        check(form, input);
        try {
            return form.hasProblems() ? Optional.empty() : Optional.of(work.apply(input));
        } catch (Refused e) {
            form.problem(e);
        } catch (Stale e) {
            form.stale();
        } catch (SignOff.Missing e) {
            form.unsigned(signOff.unsaved(e));
        }
        return Optional.empty();
    }

    private static int place(Object input, String field) {
        RecordComponent[] fields = input.getClass().getRecordComponents();
        return fields == null ? 0 : (int) Stream.of(fields).takeWhile(c -> !field.split("[.\\[]", 2)[0].equals(c.getName())).count();
    }

    /** One problem a field is enough; "missing" says more than "wrong". */
    private static <T> ConstraintViolation<T> plainer(ConstraintViolation<T> a, ConstraintViolation<T> b) {
        return a.getMessage().endsWith("missing") || a.getMessage().compareTo(b.getMessage()) < 0 && !b.getMessage().endsWith("missing") ? a : b;
    }

    private static Object[] args(Map<String, Object> attributes) {
        return SHOWN.stream().filter(attributes::containsKey).map(attributes::get).toArray();
    }
}
