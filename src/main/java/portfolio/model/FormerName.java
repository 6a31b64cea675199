package portfolio.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that the key of a record component had before it was renamed. The version of the content format that renames
 * the key accepts the former name with a warning; later versions report it as unknown, with the new name as the hint.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FormerName {

    /** The former name. */
    String value();

    /** The version of the content format in which the key was renamed: a whole number, from 2. */
    int renamedIn();
}
