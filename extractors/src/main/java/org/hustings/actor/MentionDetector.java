package org.hustings.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.NameFinder;

/**
 * Finds the references to actors in a document, before anybody knows whom they refer to.
 *
 * <p>{@link ActorResolver} has a good one for news in English. Add to it what it cannot know, such
 * as the names that a model of your own finds:
 *
 * <pre>{@code
 * MentionDetector detector = MentionDetector.english().and(document ->
 *     myNameFinder.find(document.text()).stream()
 *         .map(span -> Mention.name(span, Provenance.of("mention/my-model", 0.9)))
 *         .toList());
 * ActorResolver resolver = ActorResolver.builder().mentionDetector(detector).build();
 * }</pre>
 *
 * <p>The document has the layers of the language layer. Implementations are safe for use by many
 * threads.
 */
@FunctionalInterface
public interface MentionDetector {

  /** The mentions of a document, in any order; a mention may lie inside another. */
  List<Mention> detect(Document document);

  /** The detector for news in English, with the bundled gazetteer. */
  static MentionDetector english() {
    return english(ActorGazetteer.bundled());
  }

  /** The detector for news in English that knows the names of a gazetteer. */
  static MentionDetector english(ActorGazetteer gazetteer) {
    return new EnglishMentionDetector(Objects.requireNonNull(gazetteer, "gazetteer"));
  }

  /**
   * A detector of the names that a name finder of the language layer finds, such as one on models
   * of Apache OpenNLP:
   *
   * <pre>{@code
   * NameFinder clubs = OpenNlp.nameFinder(new TokenNameFinderModel(file));
   * MentionDetector detector = MentionDetector.english().and(MentionDetector.of(clubs));
   * }</pre>
   */
  static MentionDetector of(NameFinder names) {
    Objects.requireNonNull(names, "names");
    return document ->
        names.find(LanguageAnalysis.of(document)).stream()
            .map(name -> Mention.name(name.span(), name.provenance()))
            .toList();
  }

  /**
   * A detector that finds what this one does, and what the other one finds beside: a mention of the
   * other that overlaps one of the same kind is left out.
   */
  default MentionDetector and(MentionDetector other) {
    Objects.requireNonNull(other, "other");
    return document -> {
      List<Mention> all = new ArrayList<>(detect(document));
      all.sort(Comparator.comparing(Mention::span));
      List<Mention> own = List.copyOf(all);
      List<Mention> more = new ArrayList<>(other.detect(document));
      more.sort(Comparator.comparing(Mention::span));
      int first = 0;
      for (Mention mention : more) {
        while (first < own.size() && own.get(first).span().end() <= mention.span().start()) {
          first++;
        }
        boolean taken = false;
        for (int i = first;
            i < own.size() && own.get(i).span().start() < mention.span().end();
            i++) {
          taken |=
              own.get(i).kind() == mention.kind() && own.get(i).span().overlaps(mention.span());
        }
        if (!taken) {
          all.add(mention);
        }
      }
      return all;
    };
  }
}
