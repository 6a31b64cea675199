package portfolio.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import portfolio.model.SiteUrl;
import portfolio.source.InvalidValue;

/**
 * An option or argument of a command, and its value once the command line is parsed.
 *
 * @param <T> the type of the value; nullable if the option is optional and has no default
 */
final class Input<T extends @Nullable Object> {

    private final ArgSpec spec;

    /**
     * Wraps a picocli specification.
     *
     * @param spec must have the type {@code T}
     */
    Input(ArgSpec spec) {
        this.spec = spec;
    }

    /** Creates an option without a value: {@code true} if it is given, {@code false} otherwise. */
    static Input<Boolean> flag(String name, String description) {
        return new Input<>(OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(false)
                .description(description)
                .build());
    }

    /** Creates an option that takes a name; null if it is not given. */
    static Input<@Nullable String> name(String name, String description) {
        return text(name, "NAME", description);
    }

    /** Creates an option that takes some text; null if it is not given. */
    static Input<@Nullable String> text(String name, String label, String description) {
        return new Input<>(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build());
    }

    /** Creates an option that takes a folder. The folder need not exist. */
    static Input<Path> folder(String name, String defaultValue, String description) {
        return new Input<>(OptionSpec.builder(name)
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue(defaultValue)
                .description(description + " Default: ${DEFAULT-VALUE}")
                .build());
    }

    /** Creates the option for the content folder; default {@code content}. */
    static Input<Path> content(String description) {
        return folder("--content", "content", description);
    }

    /** Creates the option that includes drafts. */
    static Input<Boolean> drafts() {
        return flag("--drafts", "Include content marked 'draft: true'.");
    }

    /**
     * Creates a required positional argument.
     *
     * @param index the position, from 0
     */
    static <T> Input<T> argument(int index, String label, Class<T> type, String description) {
        return new Input<>(argument(index, label, description).type(type).build());
    }

    /**
     * Creates a required positional argument that completes to one of several words. Other words are accepted here, so
     * that the command can report them with a suggestion.
     */
    static Input<String> choice(int index, String label, List<String> words, String description) {
        return new Input<>(argument(index, label, description)
                .type(String.class)
                .completionCandidates(words)
                .build());
    }

    private static PositionalParamSpec.Builder argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .required(true)
                .paramLabel(label)
                .description(description);
    }

    /** Creates the option that overrides the URL in site.yaml; null if it is not given. */
    static Input<@Nullable SiteUrl> baseUrl() {
        return new Input<>(OptionSpec.builder("--base-url")
                .paramLabel("URL")
                .type(SiteUrl.class)
                .converters(Input::siteUrl)
                .description("The address where the site will be published. Overrides 'url' in site.yaml.")
                .build());
    }

    private static SiteUrl siteUrl(String text) {
        try {
            return SiteUrl.parse(text);
        } catch (InvalidValue e) {
            String hint = e.hint();
            throw new TypeConversionException(e.getMessage() + (hint == null ? "" : "; " + hint));
        }
    }

    ArgSpec spec() {
        return spec;
    }

    /** Returns the value. Call it only after the command line is parsed. */
    T value() {
        return spec.getValue();
    }
}
