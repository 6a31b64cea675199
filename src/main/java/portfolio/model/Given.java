package portfolio.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component whose value comes from the file itself (its name, or the text below its front matter)
 * instead of a key in it, is filled in later, or is the list of the keys that are written.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Given {

    /** Whether a key of the same name overrides the value. Default: no. */
    boolean orKey() default false;

    /** Whether the value is the list of the keys that the record has in the file, in their order. Default: no. */
    boolean keys() default false;
}
