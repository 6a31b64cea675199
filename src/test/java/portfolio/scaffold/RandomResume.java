package portfolio.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import portfolio.jsonresume.ResumeSchema;
import portfolio.jsonresume.Shape;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.Leaf;
import portfolio.jsonresume.Shape.ListOf;

/** Generates résumés that are as unusual as the schema allows. */
final class RandomResume {

    private static final List<String> PIECES = List.of(
            "word",
            "Java",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n\n\n",
            "\t",
            "\r\n",
            "- ",
            "* ",
            "1. ",
            "# ",
            "> ",
            "`",
            "```",
            "*",
            "_",
            "**",
            "[a](b)",
            "![a](b)",
            "<b>",
            "</b>",
            "&amp;",
            "&",
            "&#10;",
            "\\",
            "\\\n",
            ": ",
            " #",
            "'",
            "\"",
            "{",
            "}",
            "|",
            "---",
            "===",
            "~",
            "null",
            "true",
            "é",
            "日本",
            "👩‍💻",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "<https://example.org>",
            "https://example.org",
            "a@b.org",
            "%",
            "@",
            "!",
            "?",
            "+",
            ".",
            ",",
            "(c)",
            "\u0007");

    private static final List<String> DATES =
            List.of("2020", "2019-05", "2018-02-28", "2018-02-30", "2021-13", "1999-12-31", "2024-00", "2022");

    private static final List<String> ADDRESSES =
            List.of("https://example.org/", "http://example.org/a?b=c#d", "ftp://example.org/", "news:a.example");

    private static final List<String> KEYWORDS = List.of(
            "Java", "java", "JAVA", "C", "C++", "C#", "Node.js", "NodeJS", "node js", "Kafka", "日本", "Go", "CON",
            " Go");

    private final Random random;

    RandomResume(Random random) {
        this.random = random;
    }

    Object make() {
        return value("", ResumeSchema.ROOT);
    }

    private Object value(String name, Shape shape) {
        if (shape instanceof Keys keys) {
            return object(keys);
        }
        if (shape instanceof ListOf list) {
            return list(name, list);
        }
        return text(name, (Leaf) shape);
    }

    private Map<String, Object> object(Keys keys) {
        Map<String, Object> object = new LinkedHashMap<>();
        keys.members().forEach((name, shape) -> {
            if (random.nextInt(10) < 7) {
                object.put(name, value(name, shape));
            }
        });
        if (random.nextInt(20) == 0) {
            object.put("x/~" + random.nextInt(3), List.of(1, "two"));
        }
        return object;
    }

    private List<Object> list(String name, ListOf shape) {
        Supplier<Object> entry = name.equals("keywords") ? () -> any(KEYWORDS) : () -> value(name, shape.entry());
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            boolean again = !list.isEmpty() && random.nextInt(8) == 0;
            list.add(again ? list.get(list.size() - 1) : entry.get());
        }
        return list;
    }

    private String text(String name, Leaf leaf) {
        return switch (leaf) {
            case DATE -> any(DATES);
            case ADDRESS -> any(ADDRESSES);
            case MAILBOX ->
                any(List.of("jane@example.org", "o'hara+cv@example.org", "ü@example.org", "a/b%c@example.org"));
            case TEXT -> name.equals("phone") && random.nextBoolean() ? "+1 (555) 123-45" : pieces();
        };
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(9);
        for (int i = 0; i < size; i++) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
