package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures time")
class StopwatchTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void longWorkIsToldBySecondsAndNothingOfItStays() throws IOException {
        String result = new Stopwatch(line(true), 20).time("Building", () -> {
            while (!terminal.toString().contains("Building: 2 s")) {
                Thread.onSpinWait();
            }
            return "built";
        });

        assertThat(result).isEqualTo("built");
        assertThat(terminal.toString())
                .startsWith("\r\u001b[KBuilding: 1 s\r\u001b[KBuilding: 2 s")
                .endsWith("\r\u001b[K");
    }

    @Test
    void shortWorkIsNotTold() throws IOException {
        assertThat(Stopwatch.time(line(true), "Building", () -> 1)).isEqualTo(1);

        assertThat(terminal.toString()).isEqualTo("\r\u001b[K");
    }

    @Test
    void whereNobodySitsNothingIsTold() throws IOException {
        new Stopwatch(line(false), 1).time("Building", () -> {
            long end = System.nanoTime() + 20_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return 1;
        });

        assertThat(terminal.toString()).isEmpty();
    }

    private StatusLine line(boolean visible) {
        return new StatusLine(new PrintWriter(terminal, true), visible);
    }
}
