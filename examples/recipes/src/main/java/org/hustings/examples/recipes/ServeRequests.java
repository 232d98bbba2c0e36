package org.hustings.examples.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;

/** Serves many requests at a time with one reader, as a bean of a web application would. */
public final class ServeRequests {
  private ServeRequests() {}

  /**
   * What Spring would annotate with {@code @Service}; the reader would come from a {@code @Bean}
   * method that calls {@link PoliticalTextReader#english} once.
   */
  static final class SpeakerService {
    private final PoliticalTextReader reader;

    SpeakerService(PoliticalTextReader reader) {
      this.reader = reader;
    }

    /** Called by any thread: a reader is immutable, and a call keeps nothing behind. */
    List<String> speakersOf(String article) {
      PoliticalText text = reader.read(article);
      return text.quotes().stream()
          .flatMap(quote -> quote.speaker().stream())
          .map(Actor::name)
          .distinct()
          .toList();
    }
  }

  /** Prints the answers to a hundred requests that come at once. */
  public static void main(String[] args) throws ExecutionException, InterruptedException {
    SpeakerService service = new SpeakerService(PoliticalTextReader.english());
    ExecutorService requestThreads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String name = i % 2 == 0 ? "Ada Moreno" : "Paul Reyes";
        answers.add(
            requestThreads.submit(
                () -> service.speakersOf("\"We will vote,\" said Senator " + name + ".")));
      }
      int right = 0;
      for (int i = 0; i < 100; i++) {
        String name = i % 2 == 0 ? "Ada Moreno" : "Paul Reyes";
        right += answers.get(i).get().equals(List.of(name)) ? 1 : 0;
      }
      System.out.println(right + " of 100 requests got the speaker of their article.");
    } finally {
      requestThreads.shutdown();
    }
  }
}
