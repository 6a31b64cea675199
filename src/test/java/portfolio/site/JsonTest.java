package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Test
    void everyTextIsReadBackAsItWas() {
        String text = "\"quoted\" \\ </script> <!-- \n\r\t\u0001 \u2028\u2029 é 🚀 &amp;";
        String json = Json.write(Map.of(text, List.of(text, 4, true)));
        assertThat(JsonMapper.shared().readValue(json, Object.class)).isEqualTo(Map.of(text, List.of(text, 4, true)));
    }

    @Test
    void noElementCanBeginOrEndInIt() {
        assertThat(Json.write("</script><!--")).doesNotContain("<").contains("\\u003c/script>");
    }

    @Test
    void whatIsEmptyStaysEmpty() {
        assertThat(Json.write(List.of(Map.of(), List.of(), ""))).isEqualTo("[{},[],\"\"]");
    }
}
