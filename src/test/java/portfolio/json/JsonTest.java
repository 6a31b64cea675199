package portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Test
    void everyTextIsReadBackAsItWas() {
        String text = "\"quoted\" \\ </script> <!-- \n\r\t\u0001 \u2028\u2029 é 🚀 &amp;";
        Object tree = Map.of(text, List.of(text, 4, true));

        assertThat(JsonMapper.shared().readValue(Json.inScript(tree), Object.class))
                .isEqualTo(tree);
        assertThat(JsonMapper.shared().readValue(Json.file(tree), Object.class)).isEqualTo(tree);
    }

    @Test
    void noElementCanBeginOrEndInIt() {
        assertThat(Json.inScript("</script><!--")).doesNotContain("<").contains("\\u003c/script>");
    }

    @Test
    void whatIsEmptyStaysEmpty() {
        assertThat(Json.inScript(List.of(Map.of(), List.of(), ""))).isEqualTo("[{},[],\"\"]");
    }

    @Test
    void aFileHasALineForEachValue() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", "A < B\n");
        object.put("none", List.of());
        object.put("list", List.of(1, Map.of("a", true)));

        assertThat(Json.file(object)).isEqualTo("""
                        {
                          "name": "A < B\\n",
                          "none": [],
                          "list": [
                            1,
                            {
                              "a": true
                            }
                          ]
                        }
                        """);
    }

    @Test
    void halfACharacterIsEscapedSinceUtf8CannotHoldIt() {
        assertThat(Json.file("a\ud83d")).isEqualTo("\"a\\ud83d\"\n");
        assertThat(Json.file("\ud83d\ude80")).isEqualTo("\"\ud83d\ude80\"\n");
    }
}
