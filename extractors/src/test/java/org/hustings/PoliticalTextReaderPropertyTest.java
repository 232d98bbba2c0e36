package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Annotation;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.quote.Quote;

/** What holds for the complete reader and any text, be it news, noise or an attack. */
class PoliticalTextReaderPropertyTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final ExecutorService EIGHT_THREADS = Executors.newFixedThreadPool(8);

  @AfterContainer
  static void endThreads() {
    EIGHT_THREADS.shutdownNow();
  }

  @Property(tries = 400)
  void anyTextIsReadWithoutHarm(@ForAll("anything") String text) {
    check(READER, text);
  }

  @Property(tries = 400)
  void splicedNewsIsReadWithoutHarm(@ForAll("splices") String text) {
    check(READER, text);
  }

  @Property(tries = 200)
  void articlesAreReadWithoutHarm(@ForAll("articles") String text) {
    check(READER, text);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void damagedNewsIsReadWithoutHarm(@ForAll long seed) {
    check(READER, DamagedNews.of(seed));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void eightThreadsReadTheSame(@ForAll("articles") String article, @ForAll("splices") String noise)
      throws ExecutionException, InterruptedException {
    String text = article + noise;
    Map<Layer<?>, List<?>> expected = layers(READER.read(text));
    List<Future<PoliticalText>> others = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      others.add(EIGHT_THREADS.submit(() -> READER.read(text)));
    }
    for (Future<PoliticalText> other : others) {
      assertThat(layers(other.get())).isEqualTo(expected);
    }
  }

  /** Reads the text twice and checks the results. */
  static void check(PoliticalTextReader reader, String text) {
    PoliticalText read = reader.read(text);
    Map<Layer<?>, List<?>> layers = layers(read);

    assertThat(read.text()).isSameAs(text);
    assertThat(layers.values().stream().flatMap(List::stream).map(SpanCollector::spansOf))
        .allMatch(spans -> spans.stream().allMatch(span -> span.end() <= text.length()));
    layers.forEach((layer, annotations) -> checkOrder(layer, starts(annotations)));
    checkApart(read.document().get(Paragraph.LAYER));
    checkApart(read.sentences());
    checkApart(read.tokens());
    checkReferences(read);
    assertThat(layers(reader.read(text))).isEqualTo(layers);
  }

  private static Map<Layer<?>, List<?>> layers(PoliticalText read) {
    Map<Layer<?>, List<?>> layers = new LinkedHashMap<>();
    for (Layer<?> layer : read.document().layers()) {
      if (!layer.equals(LanguageAnalysis.LAYER)) {
        layers.put(layer, read.document().get(layer));
      }
    }
    return layers;
  }

  private static List<Integer> starts(List<?> annotations) {
    List<Integer> starts = new ArrayList<>();
    for (Object annotation : annotations) {
      if (annotation instanceof Annotation spanned) {
        starts.add(spanned.span().start());
      } else if (annotation instanceof Actor actor) {
        starts.add(actor.mentions().get(0).span().start());
        checkOrder(Mention.LAYER, starts(actor.mentions()));
      }
    }
    return starts;
  }

  private static void checkOrder(Layer<?> layer, List<Integer> starts) {
    assertThat(starts).as("starts of %s", layer).isSorted();
  }

  private static void checkApart(List<? extends Annotation> annotations) {
    boolean apart = true;
    int end = 0;
    for (Annotation annotation : annotations) {
      apart &= !annotation.span().isEmpty() && annotation.span().start() >= end;
      end = annotation.span().end();
    }
    assertThat(apart).as("%s are apart and not empty", annotations).isTrue();
  }

  /** Speakers are actors of the document, and claims stand in the quote that they name. */
  private static void checkReferences(PoliticalText read) {
    assertThat(read.actors()).extracting(Actor::id).doesNotHaveDuplicates();
    for (Quote quote : read.quotes()) {
      quote.speaker().ifPresent(speaker -> assertThat(read.actors()).contains(speaker));
      quote.onBehalfOf().ifPresent(principal -> assertThat(read.actors()).contains(principal));
      for (Span part : quote.content()) {
        assertThat(part.isEmpty()).isFalse();
      }
    }
    for (NumericClaim claim : read.claims()) {
      claim
          .quote()
          .ifPresent(
              quote -> {
                assertThat(read.quotes()).contains(quote);
                assertThat(quote.content().overlaps(claim.span())).isTrue();
              });
      assertThat(claim.span().isEmpty()).isFalse();
    }
    checkInside(read.tokens(), read.sentences());
    checkInside(read.sentences(), read.document().get(Paragraph.LAYER));
  }

  private static void checkInside(
      List<? extends Annotation> parts, List<? extends Annotation> wholes) {
    int at = 0; // both are in order and apart
    for (Annotation part : parts) {
      while (at < wholes.size() && wholes.get(at).span().end() < part.span().end()) {
        at++;
      }
      assertThat(at < wholes.size() && wholes.get(at).span().contains(part.span()))
          .as("%s is inside one of %s", part, wholes)
          .isTrue();
    }
  }

  @Provide
  Arbitrary<String> anything() {
    return NewsLikeText.anything();
  }

  @Provide
  Arbitrary<String> splices() {
    return NewsLikeText.splices();
  }

  @Provide
  Arbitrary<String> articles() {
    return NewsLikeText.articles();
  }
}
