package portfolio.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutations of keys and values, which usually keep the file valid YAML. */
final class YamlMutations {

    private static final Pattern VALUE = Pattern.compile("(?m)^( *(?:- +)?(?:[A-Za-z]+: +)?)([^\\s:#-][^\\n]*)$");
    private static final Pattern KEY = Pattern.compile("(?m)^( *(?:- )?)([A-Za-z]+)(?=:)");

    private static final List<String> STRUCTURES = List.of(
            "{}",
            "[]",
            "[[]]",
            "[a, b, [c]]",
            "{a: b}",
            "{first: [a], without: [b]}",
            "&a b",
            "*a",
            "&a [*a]",
            "!!str x",
            "!!binary AA==",
            "!!java.lang.Runtime {}",
            "<<: *a",
            "? a",
            "|",
            ">-",
            "",
            "~",
            "null");

    private YamlMutations() {}

    /** Replaces a value by a double-quoted one, in which escape sequences are interpreted. */
    static String quoted(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> '"' + Nasty.value(dice) + '"');
    }

    /** Appends a word to a value and puts both between double quotes. */
    static String quotedWord(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> '"' + old.replaceAll("[\\\\\"]", "") + ' ' + Nasty.value(dice) + '"');
    }

    static String bare(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> Nasty.value(dice));
    }

    /** Replaces a value by a block scalar, literal or folded. */
    static String block(String file, Dice dice, Corpus corpus) {
        String indent = " ".repeat(dice.between(1, 12));
        String sign = dice.pick(List.of("|", "|-", "|+", ">", ">-", "|2", "|9"));
        String text = MarkdownGrammar.blocks(dice).indent(indent.length()).stripTrailing();
        return replaceValue(file, dice, old -> sign + "\n" + text);
    }

    static String structure(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> switch (dice.below(4)) {
            case 0 -> "[" + old + "]";
            case 1 -> "[".repeat(dice.between(1, 80));
            default -> dice.pick(STRUCTURES);
        });
    }

    /** Replaces a value by a list of many entries, some of them equal. */
    static String listOfMany(String file, Dice dice, Corpus corpus) {
        List<String> entries = new ArrayList<>();
        for (int count = dice.between(0, 30); count > 0; count--) {
            entries.add(dice.once(2) ? "\"" + Nasty.value(dice) + "\"" : "entry " + dice.below(9));
        }
        return replaceValue(file, dice, old -> "[" + String.join(", ", entries) + "]");
    }

    /** Renames a key. */
    static String renamed(String file, Dice dice, Corpus corpus) {
        String name = dice.once(4) ? Nasty.piece(dice) : corpus.anyKey(dice);
        return replace(KEY, file, dice, found -> found.group(1) + name);
    }

    /** Adds a key next to others of its kind. */
    static String added(String file, Dice dice, Corpus corpus) {
        String line = corpus.anyKey(dice) + ": \"" + Nasty.value(dice) + "\"\n";
        return replace(
                KEY,
                file,
                dice,
                found -> found.group(1).contains("-")
                        ? found.group(1) + line + found.group(1).replace('-', ' ') + found.group(2)
                        : found.group(1) + line + found.group(1) + found.group(2));
    }

    /** Replaces a value by one from another file. */
    static String fromElsewhere(String file, Dice dice, Corpus corpus) {
        String other = corpus.anyText(dice);
        List<String> values =
                VALUE.matcher(other).results().map(found -> found.group(2)).toList();
        return values.isEmpty() ? file : replaceValue(file, dice, old -> dice.pick(values));
    }

    /** Replaces one of the values in a file. */
    static String replaceValue(String file, Dice dice, UnaryOperator<String> value) {
        return replace(VALUE, file, dice, found -> found.group(1) + value.apply(found.group(2)));
    }

    private static String replace(Pattern pattern, String file, Dice dice, Function<Matcher, String> replacement) {
        Matcher matcher = pattern.matcher(file);
        int count = (int) matcher.results().count();
        if (count == 0) {
            return file;
        }
        matcher.reset();
        for (int skipped = dice.below(count); skipped >= 0; skipped--) {
            matcher.find();
        }
        return file.substring(0, matcher.start()) + replacement.apply(matcher) + file.substring(matcher.end());
    }
}
