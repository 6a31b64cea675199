package portfolio.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Default;
import portfolio.model.Given;

/**
 * A key of the content format: a component of a record.
 *
 * @param name the component's name
 * @param type what its value is; for a list, what its entries are
 * @param isList whether there may be several values
 * @param isOptional whether the key may be left out, with nothing in its place
 * @param defaultValue what stands in its place when it is left out; absent without a default
 * @param given whether the value comes from elsewhere; absent when it does not
 */
record Key(
        String name,
        Class<?> type,
        boolean isList,
        boolean isOptional,
        @Nullable Default defaultValue,
        @Nullable Given given) {

    /** Reflection is slow, and a list has many entries of one type. */
    private static final ClassValue<List<Key>> KEYS = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Key::of).toList();
        }
    };

    /** The keys of a record, in the order of its components. */
    static List<Key> of(Class<? extends Record> type) {
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
                component.getAnnotation(Given.class));
    }

    private static Class<?> entryType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Whether an owner may write it. */
    boolean isWritten() {
        return given == null || given.orKey();
    }

    /** Whether an owner must write it. */
    boolean isRequired() {
        return given == null && defaultValue == null && !isOptional && !isList;
    }
}
