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
 * An option or argument of a command, and what was given for it.
 *
 * @param <T> what it is; nullable when nothing need be given and nothing stands in its place
 */
final class Input<T extends @Nullable Object> {

    private final ArgSpec spec;

    /** @param spec of the type {@code T} */
    Input(ArgSpec spec) {
        this.spec = spec;
    }

    /** An option without a value: {@code true} when it is given. */
    static Input<Boolean> flag(String name, String description) {
        return new Input<>(OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(false)
                .description(description)
                .build());
    }

    /** An option with a name as its value. */
    static Input<@Nullable String> name(String name, String description) {
        return new Input<>(OptionSpec.builder(name)
                .paramLabel("NAME")
                .type(String.class)
                .description(description)
                .build());
    }

    /** An option with a folder as its value, which need not exist. */
    static Input<Path> folder(String name, String defaultValue, String description) {
        return new Input<>(OptionSpec.builder(name)
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue(defaultValue)
                .description(description + " Default: ${DEFAULT-VALUE}")
                .build());
    }

    /** The option that names the content folder. */
    static Input<Path> content(String description) {
        return folder("--content", "content", description);
    }

    /** The option that takes in drafts. */
    static Input<Boolean> drafts(String verb) {
        return flag("--drafts", "Also " + verb + " what is marked 'draft: true'.");
    }

    /** What has to be given without the name of an option, as the first or only one (0), or as one after that. */
    static <T> Input<T> argument(int index, String label, Class<T> type, String description) {
        return new Input<>(argument(index, label, description).type(type).build());
    }

    /** One of several words; of others it is said elsewhere that they are wrong. */
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

    /** The option that publishes the site elsewhere. */
    static Input<@Nullable SiteUrl> baseUrl() {
        return new Input<>(OptionSpec.builder("--base-url")
                .paramLabel("URL")
                .type(SiteUrl.class)
                .converters(Input::siteUrl)
                .description("Where the site will be published, instead of the 'url' in site.yaml.")
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

    /** What was given; to be asked once the arguments were read. */
    T value() {
        return spec.getValue();
    }
}
