package portfolio.content.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portfolio.content.text.MarkdownSources;
import portfolio.content.yaml.SourceMap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlReader;
import portfolio.markdown.Inline;
import portfolio.model.Default;
import portfolio.model.End;
import portfolio.model.Given;
import portfolio.model.Slug;
import portfolio.source.InvalidValue;
import portfolio.source.Problem;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

class BinderTest {

    private final Problems problems = new Problems();
    private final SourceMap sourceMap = new SourceMap();
    private final MarkdownSources passages = new MarkdownSources();
    private SourceFile file = new SourceFile("a.yaml", "");

    /** A record with every kind of component. */
    public record Everything(
            String title,
            @Nullable String subtitle,
            @Default("3") int count,
            @Nullable Integer order,
            @Default("false") boolean draft,
            @Nullable End end,
            @Nullable Inline lede,
            List<String> names,
            List<Part> parts,
            @Default Part main,
            @Given(orKey = true) Slug slug,
            @Given String file) {}

    /** A nested record. */
    public record Part(@Default("x") String name) {
        public Part {
            if (name.equals("bad")) {
                throw InvalidValue.in("name", "a bad name", "take a good one");
            }
        }
    }

    @Test
    void whatIsLeftOutGetsItsDefault() {
        Everything read = read("title: A\n").orElseThrow();
        assertThat(read)
                .isEqualTo(new Everything(
                        "A",
                        null,
                        3,
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        new Part("x"),
                        new Slug("given"),
                        "a.yaml"));
    }

    @Test
    void everyKindOfValueIsRead() {
        Everything read = read("""
                        title: "1.10"
                        subtitle: 007
                        count: -5
                        order: 2
                        draft: true
                        end: present
                        lede: Some *words*
                        names: [no, 1.10]
                        parts:
                          - name: one
                          - {}
                        main: {name: two}
                        slug: own
                        """).orElseThrow();
        assertThat(read)
                .isEqualTo(new Everything(
                        "1.10",
                        "007",
                        -5,
                        2,
                        true,
                        End.PRESENT,
                        read.lede(),
                        List.of("no", "1.10"),
                        List.of(new Part("one"), new Part("x")),
                        new Part("two"),
                        new Slug("own"),
                        "a.yaml"));
        assertThat(passages.list()).hasSize(1);
    }

    @Test
    void allThatIsWrongIsToldAtItsPlace() {
        assertThat(read("cuont: 1\norder: one\nfile: b\nparts: [{name: bad}]\n"))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message, Problem::place)
                .containsExactly(
                        tuple("unknown key 'cuont'", file.at(1, 1, 5)),
                        tuple("the key 'title' is missing", file.at(1, 1, 5)),
                        tuple("'one' is not a whole number", file.at(2, 8, 3)),
                        tuple("unknown key 'file'", file.at(3, 1, 4)),
                        tuple("a bad name", file.at(4, 16, 3)));
    }

    @Test
    void recordsRememberWhereTheyCameFrom() {
        Everything read = read("title: A\nnames:\n  - one\n  - two\nparts:\n  - name: x\n")
                .orElseThrow();
        assertThat(sourceMap.place(read)).isEqualTo(file.at(1, 1, 5));
        assertThat(sourceMap.place(read, "title")).isEqualTo(file.at(1, 8, 1));
        assertThat(sourceMap.place(read, "names", 1)).isEqualTo(file.at(4, 5, 3));
        assertThat(sourceMap.place(read, "subtitle")).isEqualTo(file.at(1, 1, 5));
        assertThat(sourceMap.place(read.parts().get(0), "name")).isEqualTo(file.at(6, 11, 1));
    }

    private Optional<Everything> read(String yaml) {
        file = new SourceFile("a.yaml", yaml);
        Mapping mapping =
                (Mapping) YamlReader.read(file, yaml.length(), problems).orElseThrow();
        return new Binder(problems, sourceMap, passages)
                .read(Everything.class, mapping, Map.of("slug", new Slug("given"), "file", "a.yaml"));
    }
}
