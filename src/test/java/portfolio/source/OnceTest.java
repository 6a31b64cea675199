package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theValueIsMadeWhenAskedForAndOnlyOnce() {
        Once<Integer> value = new Once<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(IntStream.range(0, 1000).parallel().map(i -> value.get()).distinct())
                .containsExactly(1);
    }

    @Test
    void afterAFailureItIsTriedAgain() {
        Once<String> value = new Once<>(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(value::get).hasMessage("not yet");
        assertThat(value.get()).isEqualTo("made");
    }
}
