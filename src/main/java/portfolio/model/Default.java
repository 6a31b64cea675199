package portfolio.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The default of a record component: its value if the key is missing in the content. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /** The default as a YAML scalar. Ignored for a record or a list, which is empty by default. */
    String value() default "";
}
