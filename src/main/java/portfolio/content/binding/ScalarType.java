package portfolio.content.binding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * Values that are written as one YAML scalar: texts, integers, booleans, and every type with a static
 * {@code parse(String)}.
 */
public final class ScalarType {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private static final ClassValue<Optional<Method>> PARSERS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("parse"))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                    .findFirst();
        }
    };

    private ScalarType() {}

    /** Returns whether values of this type are written as a scalar and not as a mapping. */
    public static boolean is(Class<?> type) {
        return !type.isRecord() || parser(type).isPresent();
    }

    /**
     * Converts a text to a value.
     *
     * @throws InvalidValue if the text is not valid for this type
     */
    static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return integer(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        return parse(parser(type).orElseThrow(() -> new IllegalStateException(type + " has no parse(String)")), text);
    }

    private static Optional<Method> parser(Class<?> type) {
        return PARSERS.get(type);
    }

    private static Object parse(Method parser, String text) {
        try {
            return parser.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new IllegalStateException(parser + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(parser + " is not public", e);
        }
    }

    private static Integer integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw InvalidValue.of("'" + text + "' is not a whole number", "write digits only, such as 1");
        }
        return Integer.valueOf(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidValue.of("'" + text + "' is neither true nor false", "write true or false");
        };
    }
}
