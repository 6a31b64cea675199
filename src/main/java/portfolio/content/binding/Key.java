package portfolio.content.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Default;
import portfolio.model.FormerName;
import portfolio.model.Given;

/**
 * A key of the content format, derived from a record component.
 *
 * @param name the name of the component
 * @param type the type of the value, or of each entry if the value is a list
 * @param isList whether the value is a list
 * @param isOptional whether the component is nullable, so that the key may be left out
 * @param defaultValue the default; null if there is none
 * @param given the annotation of a component whose value does not come from a key; null if it does
 * @param formerName the name that the key had before; null if it was never renamed
 */
public record Key(
        String name,
        Class<?> type,
        boolean isList,
        boolean isOptional,
        @Nullable Default defaultValue,
        @Nullable Given given,
        @Nullable FormerName formerName) {

    /** The keys of each record type. Cached, because reflection is slow and a list has many entries of one type. */
    private static final ClassValue<List<Key>> KEYS = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Key::of).toList();
        }
    };

    /** Returns the keys of a record type in the order of its components. */
    public static List<Key> of(Class<? extends Record> type) {
        return KEYS.get(type);
    }

    private static Key of(RecordComponent component) {
        boolean isList = component.getType() == List.class;
        return new Key(
                component.getName(),
                isList ? entryType(component) : component.getType(),
                isList,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.getAnnotation(Default.class),
                component.getAnnotation(Given.class),
                component.getAnnotation(FormerName.class));
    }

    private static Class<?> entryType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Returns whether the key can be written in the content. */
    public boolean isWritten() {
        return given == null || given.orKey();
    }

    /** Returns whether the key must be written in the content. */
    public boolean isRequired() {
        return given == null && defaultValue == null && !isOptional && !isList;
    }
}
