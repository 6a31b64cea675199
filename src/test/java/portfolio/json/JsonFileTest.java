package portfolio.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Tests reading JSON from bytes. */
final class JsonFileTest {

    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Files.write(file(), "\uFEFF{}".getBytes(UTF_8));

        assertThat(JsonFile.read(file(), "r.json").kind()).isEqualTo("an object");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        assertThat(mistake("\uFEFF{}".getBytes(UTF_16LE))).contains("this file is saved as UTF-16 or UTF-32");
        assertThat(mistake("{}".getBytes(UTF_16LE))).contains("this file is saved as UTF-16 or UTF-32");
        assertThat(mistake("{}".getBytes(UTF_16BE))).contains("this file is saved as UTF-16 or UTF-32");
        for (String name : List.of("UTF-32", "UTF-32LE", "UTF-32BE")) {
            for (String text : List.of("{}", "\uFEFF{}")) {
                assertThat(mistake(text.getBytes(Charset.forName(name))))
                        .as(name)
                        .contains("this file is saved as UTF-16 or UTF-32");
            }
        }
    }

    @Test
    void aByteThatIsNotUtf8IsToldWithItsPlace() throws IOException {
        assertThat(mistake(new byte[] {'{', '\n', '"', (byte) 0xE9, '"', '}'}))
                .startsWith("r.json:2:2: error: the byte E9 is not valid UTF-8");
    }

    @Test
    void aFileOfManyMegabytesIsRefused() throws IOException {
        byte[] bytes = new byte[10_000_001];
        Arrays.fill(bytes, (byte) ' ');

        assertThat(mistake(bytes)).contains("this file is larger than 10 MB");
    }

    @Test
    void nothingAtAllIsRefused() throws IOException {
        assertThat(mistake(new byte[0])).contains("this file is empty");
        assertThat(mistake(new byte[10])).contains("there is a control character here: U+0000");
    }

    private String mistake(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> JsonFile.read(file(), "r.json"));
        return ProblemText.of(refused.problems().get(0));
    }

    private Path file() {
        return folder.resolve("r.json");
    }
}
