package io.parley.tenant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text names a time zone (see {@link TimeZones}). */
@Constraint(validatedBy = KnownZone.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownZone {

    String message() default "tenant.zone.wrong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the list. */
    class Check implements ConstraintValidator<KnownZone, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return TimeZones.isKnown(text);
        }
    }
}
