package org.hustings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.document.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CorpusRunnerTest {
  private static final Layer<Integer> LENGTHS = Layer.of("lengths", Integer.class);

  private static Annotator doing(UnaryOperator<Document> before) {
    return Annotator.of(
        LENGTHS, Set.of(), document -> List.of(before.apply(document).text().length()));
  }

  private static final Annotator LENGTH = doing(document -> document);

  private static Stream<Document> documents(int count) {
    return IntStream.range(0, count).mapToObj(CorpusRunnerTest::document);
  }

  private static Document document(int number) {
    return Document.of("x".repeat(number), DocumentMetadata.empty().withId("d" + number));
  }

  private static int number(Document document) {
    return document.text().length();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void outcomesComeInTheOrderOfTheInput(int threads) {
    Annotator unevenlySlow =
        doing(
            document -> {
              pause(number(document) % 7 == 0 ? 5 : 0);
              return document;
            });

    List<Outcome> outcomes =
        CorpusRunner.builder(unevenlySlow).threads(threads).build().run(documents(100)).toList();

    assertThat(outcomes)
        .extracting(Outcome::position)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> (long) i).toList());
    assertThat(outcomes)
        .allSatisfy(
            outcome ->
                assertThat(outcome.annotated().orElseThrow().get(LENGTHS))
                    .containsExactly((int) outcome.position()));
  }

  @Test
  void anEmptyInputGivesNoOutcome() {
    assertThat(CorpusRunner.of(LENGTH).run(Stream.<Document>empty())).isEmpty();
  }

  @Test
  void unorderedOutcomesOvertakeALongDocument() {
    CountDownLatch others = new CountDownLatch(5);
    Annotator firstWaitsForOthers =
        doing(
            document -> {
              if (number(document) == 0) {
                await(others);
              }
              return document;
            });

    CorpusRunner runner =
        CorpusRunner.builder(firstWaitsForOthers).threads(2).inFlight(2).unordered().build();
    List<Long> positions = new ArrayList<>();
    try (Stream<Outcome> outcomes = runner.run(documents(6))) {
      outcomes.forEach(
          outcome -> {
            positions.add(outcome.position());
            others.countDown();
          });
    }

    assertThat(positions).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L, 5L).endsWith(0L);
  }

  @Test
  void worksOnAsManyDocumentsAtATimeAsThereAreThreads() {
    CyclicBarrier allAtOnce = new CyclicBarrier(4);
    Annotator meeting =
        doing(
            document -> {
              try {
                allAtOnce.await(20, TimeUnit.SECONDS);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return document;
            });

    assertThat(CorpusRunner.builder(meeting).threads(4).build().run(documents(8)))
        .allMatch(outcome -> outcome instanceof Outcome.Success);
  }

  @Test
  void oneDocumentsFailureIsAnOutcomeAndTheRunGoesOn() {
    Annotator picky =
        doing(
            document -> {
              switch (number(document)) {
                case 2 -> throw new IllegalArgumentException("two");
                case 4 -> throw new AssertionError("four");
                case 6 -> recurse(0);
                default -> {}
              }
              return document;
            });

    List<Outcome> outcomes = CorpusRunner.of(picky).run(documents(8)).toList();

    assertThat(outcomes).hasSize(8);
    assertThat(outcomes)
        .filteredOn(Outcome.Failure.class::isInstance)
        .map(Outcome.Failure.class::cast)
        .satisfiesExactly(
            two -> {
              assertThat(two.id()).contains("d2");
              assertThat(two.annotated()).isEmpty();
              assertThat(two.cause())
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessage("two");
            },
            four -> assertThat(four.cause()).isInstanceOf(AssertionError.class),
            six -> {
              assertThat(six.position()).isEqualTo(6);
              assertThat(six.cause()).isInstanceOf(StackOverflowError.class);
            });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lackOfMemoryEndsTheRun(boolean ordered) {
    CorpusRunner.Builder builder =
        CorpusRunner.builder(
            doing(
                document -> {
                  throw new OutOfMemoryError("pretended");
                }));

    try (Stream<Outcome> outcomes =
        (ordered ? builder.ordered() : builder.unordered()).build().run(documents(3))) {
      assertThatThrownBy(outcomes::toList)
          .isInstanceOf(OutOfMemoryError.class)
          .hasMessage("pretended");
    }
  }

  @Test
  void anInputThatIsNoDocumentIsAFailure() {
    List<Outcome> outcomes =
        CorpusRunner.of(LENGTH)
            .run(Stream.of("1", "two", "3"), line -> document(Integer.parseInt(line)))
            .toList();

    assertThat(outcomes)
        .satisfiesExactly(
            one -> assertThat(one.id()).contains("d1"),
            two -> {
              assertThat(two).isInstanceOf(Outcome.Failure.class);
              assertThat(two.position()).isEqualTo(1);
              assertThat(two.id()).isEmpty();
            },
            three -> assertThat(three.id()).contains("d3"));
  }

  @Test
  void aTextOverTheLimitIsAFailureThatSaysWhatToDo() {
    List<Outcome> outcomes =
        CorpusRunner.builder(LENGTH).maxCharacters(2).build().run(documents(4)).toList();

    assertThat(outcomes)
        .filteredOn(Outcome.Failure.class::isInstance)
        .singleElement()
        .satisfies(
            three -> {
              assertThat(three.id()).contains("d3");
              assertThat(((Outcome.Failure) three).cause())
                  .hasMessage(
                      "Document has 3 characters, more than the limit of 2. Split it, or raise"
                          + " maxCharacters(...).");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aDocumentOverTheTimeLimitIsAFailureAndOthersAreNot(int threads) {
    Layer<Integer> second = Layer.of("second", Integer.class);
    AtomicInteger secondSteps = new AtomicInteger();
    Annotator counting =
        Annotator.of(
            second,
            Set.of(LENGTHS),
            document -> {
              secondSteps.incrementAndGet();
              return List.of();
            });
    Annotator stuckOnThree =
        doing(
            document -> {
              while (number(document) == 3) {
                Cancellation.check();
              }
              return document;
            });

    List<Outcome> outcomes =
        CorpusRunner.builder(Pipeline.of(stuckOnThree, counting))
            .threads(threads)
            .timeLimit(Duration.ofMillis(300))
            .build()
            .run(documents(40))
            .toList();

    assertThat(outcomes).hasSize(40);
    assertThat(outcomes)
        .filteredOn(Outcome.Failure.class::isInstance)
        .singleElement()
        .satisfies(
            three -> {
              assertThat(three.position()).isEqualTo(3);
              assertThat(three.id()).contains("d3");
              assertThat(((Outcome.Failure) three).cause())
                  .isInstanceOf(TimeoutException.class)
                  .hasMessage(
                      "Document took longer than the limit of 0.3 s. Split it, or raise"
                          + " timeLimit(...).");
            });
    assertThat(secondSteps).hasValue(39);
  }

  @Test
  void aStepThatHeedsNoInterruptIsStoppedBeforeTheNext() {
    Layer<Integer> second = Layer.of("second", Integer.class);
    Annotator deaf =
        doing(
            document -> {
              long end = System.nanoTime() + 200_000_000L;
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              return document;
            });
    Annotator never =
        Annotator.of(
            second,
            Set.of(LENGTHS),
            document -> {
              throw new AssertionError("the second step ran");
            });

    assertThat(
            CorpusRunner.builder(Pipeline.of(deaf, never))
                .timeLimit(Duration.ofMillis(20))
                .build()
                .run(documents(1)))
        .singleElement()
        .satisfies(
            outcome ->
                assertThat(((Outcome.Failure) outcome).cause())
                    .isInstanceOf(TimeoutException.class));
  }

  @Test
  void theThreadOfTheTimeLimitEndsWithTheRun() throws InterruptedException {
    CorpusRunner.builder(LENGTH)
        .timeLimit(Duration.ofMinutes(5))
        .build()
        .run(documents(30))
        .forEach(outcome -> {});

    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("hustings-time-limit")) {
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void aPipelineStopsInAnInterruptedThread() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Pipeline.of(LENGTH).annotate(document(1)))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void readsNoFurtherAheadThanItMay() {
    AtomicInteger read = new AtomicInteger();
    CorpusRunner runner = CorpusRunner.builder(LENGTH).threads(2).inFlight(5).build();

    try (Stream<Outcome> outcomes =
        runner.run(documents(1000).peek(document -> read.incrementAndGet()))) {
      Iterator<Outcome> taken = outcomes.iterator();
      assertThat(read).hasValue(0);
      for (int i = 1; i <= 10; i++) {
        taken.next();
        assertThat(read.get()).isLessThanOrEqualTo(i + 5);
      }
    }
  }

  @Test
  void anInfiniteInputCanBeReadInPart() {
    Stream<Document> endless = Stream.iterate(0, i -> i + 1).map(i -> Document.of("mayor " + i));

    try (Stream<Outcome> outcomes = CorpusRunner.of(LENGTH).run(endless)) {
      assertThat(outcomes.limit(100)).hasSize(100);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anExceptionOfTheInputComesOutAsItIs(boolean ordered) {
    IllegalStateException broken = new IllegalStateException("the disk is gone");
    Stream<Document> input =
        documents(10)
            .peek(
                document -> {
                  if (number(document) == 7) {
                    throw broken;
                  }
                });
    CorpusRunner.Builder builder = CorpusRunner.builder(LENGTH).threads(2);

    try (Stream<Outcome> outcomes =
        (ordered ? builder.ordered() : builder.unordered()).build().run(input)) {
      assertThatThrownBy(outcomes::toList).isSameAs(broken);
    }
  }

  @Test
  void closingEndsTheThreadsAndClosesTheInput() {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    AtomicBoolean closed = new AtomicBoolean();
    Annotator endless =
        doing(
            document -> {
              workers.add(Thread.currentThread());
              if (number(document) > 0) {
                await(new CountDownLatch(1));
              }
              return document;
            });

    try (Stream<Outcome> outcomes =
        CorpusRunner.builder(endless)
            .threads(3)
            .build()
            .run(documents(20).onClose(() -> closed.set(true)))) {
      assertThat(outcomes.iterator().next().position()).isZero();
    }

    assertThat(closed).isTrue();
    assertThat(workers)
        .isNotEmpty()
        .allSatisfy(
            worker -> {
              worker.join(10_000);
              assertThat(worker.isAlive()).isFalse();
            });
  }

  @Test
  void theEndOfTheInputEndsTheThreads() throws InterruptedException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Annotator noting =
        doing(
            document -> {
              workers.add(Thread.currentThread());
              return document;
            });

    CorpusRunner.builder(noting).threads(3).build().run(documents(30)).forEach(outcome -> {});

    for (Thread worker : workers) {
      worker.join(10_000);
      assertThat(worker.isAlive()).isFalse();
    }
  }

  @Test
  void anExceptionOfTheInputEndsTheThreadsThoughNobodyCloses() throws InterruptedException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Annotator noting =
        doing(
            document -> {
              workers.add(Thread.currentThread());
              return document;
            });
    Stream<Document> input =
        documents(100)
            .peek(
                document -> {
                  if (number(document) == 50) {
                    throw new IllegalStateException("the disk is gone");
                  }
                });

    assertThatThrownBy(() -> CorpusRunner.builder(noting).threads(3).build().run(input).toList())
        .isInstanceOf(IllegalStateException.class);

    assertThat(workers).isNotEmpty().allMatch(Thread::isDaemon);
    for (Thread worker : workers) {
      worker.join(10_000);
      assertThat(worker.isAlive()).isFalse();
    }
  }

  @Test
  void theStreamSaysWhetherItIsOrdered() {
    assertThat(CorpusRunner.builder(LENGTH).ordered().build().run(documents(1)).spliterator())
        .hasCharacteristics(Spliterator.ORDERED, Spliterator.NONNULL);
    assertThat(
            CorpusRunner.builder(LENGTH)
                .unordered()
                .build()
                .run(documents(1))
                .spliterator()
                .hasCharacteristics(Spliterator.ORDERED))
        .isFalse();
  }

  @Test
  void anInterruptOfTheTakerEndsTheRun() {
    CorpusRunner runner =
        CorpusRunner.builder(
                doing(
                    document -> {
                      await(new CountDownLatch(1));
                      return document;
                    }))
            .threads(1)
            .build();

    try (Stream<Outcome> outcomes = runner.run(documents(3))) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(outcomes::toList).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void theListenerIsToldOfEachOutcome() {
    List<ProgressListener.Progress> told = new ArrayList<>();
    Annotator picky =
        doing(
            document -> {
              if (number(document) == 1) {
                throw new IllegalArgumentException("one");
              }
              return document;
            });

    CorpusRunner.builder(picky)
        .onProgress(told::add)
        .build()
        .run(documents(4))
        .forEach(outcome -> {});

    assertThat(told)
        .extracting(ProgressListener.Progress::documents)
        .containsExactly(1L, 2L, 3L, 4L);
    assertThat(told)
        .extracting(ProgressListener.Progress::failures)
        .containsExactly(0L, 1L, 1L, 1L);
    assertThat(told)
        .extracting(ProgressListener.Progress::characters)
        .containsExactly(0L, 0L, 2L, 5L);
  }

  @Test
  void speedIsCharactersByTime() {
    assertThat(
            new ProgressListener.Progress(2, 0, 3000, Duration.ofMillis(1500))
                .charactersPerSecond())
        .isEqualTo(2000.0);
    assertThat(new ProgressListener.Progress(0, 0, 0, Duration.ZERO).charactersPerSecond())
        .isZero();
  }

  @Test
  void oneRunnerRunsSeveralCorporaAtOnce() {
    CorpusRunner runner = CorpusRunner.builder(LENGTH).threads(2).build();
    AtomicLong total = new AtomicLong();

    IntStream.range(0, 4)
        .parallel()
        .forEach(
            i ->
                total.addAndGet(
                    runner.run(documents(200)).map(Outcome::id).flatMap(Optional::stream).count()));

    assertThat(total).hasValue(800);
  }

  @Test
  void refusesOptionsOutOfRange() {
    assertThatThrownBy(() -> CorpusRunner.builder(LENGTH).threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be >= 1, but was 0");
    assertThatThrownBy(() -> CorpusRunner.builder(LENGTH).inFlight(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CorpusRunner.builder(LENGTH).timeLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeLimit must be positive, but was PT0S");
    assertThatThrownBy(() -> CorpusRunner.builder(LENGTH).maxCharacters(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
