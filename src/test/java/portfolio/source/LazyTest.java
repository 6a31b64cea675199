package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LazyTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theValueIsMadeWhenItIsAskedForAndNotAgain() {
        Lazy<Integer> value = new Lazy<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void whoAsksWhileItIsMadeWaitsForIt() throws InterruptedException {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        Lazy<Integer> value = new Lazy<>(() -> {
            making.countDown();
            assertThat(waitFor(other)).isTrue();
            return asked.incrementAndGet();
        });
        Thread first = new Thread(value::get);
        Thread second = new Thread(value::get);

        first.start();
        making.await();
        second.start();
        while (second.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        other.countDown();
        first.join();
        second.join();

        assertThat(value.get()).isEqualTo(1);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterAFailureItIsTriedAgain() {
        Lazy<String> value = new Lazy<>(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(value::get).hasMessage("not yet");
        assertThat(value.get()).isEqualTo("made");
    }
}
