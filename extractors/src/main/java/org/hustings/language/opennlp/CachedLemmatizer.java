package org.hustings.language.opennlp;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;
import org.hustings.language.Lemmatizer;
import org.hustings.language.PennTag;

/**
 * Keeps the lemmas of the words seen last: OpenNLP's lemmatizer alone takes seven times as long as
 * all other steps together.
 */
final class CachedLemmatizer implements Lemmatizer {
  private static final int SIZE = 20_000;

  private record Word(String form, PennTag tag) {}

  private final Lemmatizer lemmatizer;
  private final Cache<Word, String> lemmas = CacheBuilder.newBuilder().maximumSize(SIZE).build();

  CachedLemmatizer(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  @Override
  public String lemma(String form, PennTag tag) {
    try {
      return lemmas.get(new Word(form, tag), () -> lemmatizer.lemma(form, tag));
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot find the lemma of '" + form + "'", e);
    }
  }
}
