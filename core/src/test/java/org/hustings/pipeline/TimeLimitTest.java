package org.hustings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeLimitTest {

  @Test
  void interruptsWhatTakesTooLong() {
    TimeLimit.Watch watch = new TimeLimit(Duration.ofMillis(5)).start();

    assertThatThrownBy(
            () -> {
              while (true) {
                Cancellation.check();
              }
            })
        .isInstanceOf(CancellationException.class)
        .hasMessage("The thread was interrupted while it read a document");

    assertThat(watch.stop()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void leavesAloneWhatIsQuick() {
    TimeLimit.Watch watch = new TimeLimit(Duration.ofMinutes(5)).start();
    Cancellation.check();

    assertThat(watch.stop()).isFalse();
  }

  @Test
  void anAlarmNeverReachesTheNextDocument() {
    TimeLimit limit = new TimeLimit(Duration.ofNanos(20_000));
    for (int i = 0; i < 2_000; i++) {
      TimeLimit.Watch watch = limit.start();
      long end = System.nanoTime() + 400L * (i % 100);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      watch.stop();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void anInterruptOfSomeoneElseIsKept() {
    TimeLimit.Watch watch = new TimeLimit(Duration.ofMinutes(5)).start();
    Thread.currentThread().interrupt();

    assertThat(watch.stop()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }
}
