package portfolio.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accidents with keys and values: the file stays YAML more often than not. */
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

    /** A value is replaced by another in quotes, in which escapes are read. */
    static String quoted(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> '"' + Nasty.value(dice) + '"');
    }

    /** Before a value there is another one, in quotes. */
    static String quotedWord(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> '"' + old.replaceAll("[\\\\\"]", "") + ' ' + Nasty.value(dice) + '"');
    }

    static String bare(String file, Dice dice, Corpus corpus) {
        return replaceValue(file, dice, old -> Nasty.value(dice));
    }

    /** A value of several lines, kept or folded. */
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

    /** A list of many entries, some of them alike. */
    static String listOfMany(String file, Dice dice, Corpus corpus) {
        List<String> entries = new ArrayList<>();
        for (int count = dice.between(0, 30); count > 0; count--) {
            entries.add(dice.once(2) ? "\"" + Nasty.value(dice) + "\"" : "entry " + dice.below(9));
        }
        return replaceValue(file, dice, old -> "[" + String.join(", ", entries) + "]");
    }

    /** A key is called as another one. */
    static String renamed(String file, Dice dice, Corpus corpus) {
        String name = dice.once(4) ? Nasty.piece(dice) : corpus.anyKey(dice);
        return replace(KEY, file, dice, found -> found.group(1) + name);
    }

    /** A key more, where keys of its kind may be. */
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

    /** A value that some file has somewhere. */
    static String fromElsewhere(String file, Dice dice, Corpus corpus) {
        String other = corpus.anyText(dice);
        List<String> values =
                VALUE.matcher(other).results().map(found -> found.group(2)).toList();
        return values.isEmpty() ? file : replaceValue(file, dice, old -> dice.pick(values));
    }

    /** The file with one of its values replaced. */
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
