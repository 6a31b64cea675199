package portfolio.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that comes from the file itself (its name, the text below its front matter), not from a key
 * in it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Given {

    /** Whether a key of the same name may say something else. Default: no. */
    boolean orKey() default false;
}
