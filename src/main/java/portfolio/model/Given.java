package portfolio.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component whose value comes from the file itself (its name, or the text below its front matter)
 * instead of a key in it, or is filled in later.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Given {

    /** Whether a key of the same name overrides the value. Default: no. */
    boolean orKey() default false;
}
