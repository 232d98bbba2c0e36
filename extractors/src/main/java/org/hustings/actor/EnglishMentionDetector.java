package org.hustings.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.jspecify.annotations.Nullable;

/** Names, descriptions and pronouns of English news: three finders, one after the other. */
final class EnglishMentionDetector implements MentionDetector {

  private final ActorGazetteer gazetteer;

  EnglishMentionDetector(ActorGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Mention> detect(Document document) {
    LanguageAnalysis analysis = LanguageAnalysis.of(document);
    List<Name> learned = document.find(Name.LAYER).orElse(List.of());
    List<Mention> mentions = new ArrayList<>(NameFinder.find(analysis, matches(analysis), learned));
    mentions.addAll(DescriptionFinder.find(analysis, mentions));
    mentions.addAll(PronounFinder.find(analysis));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** The longest form of the gazetteer at each token. */
  private @Nullable GazetteerMatch[] matches(LanguageAnalysis analysis) {
    @Nullable GazetteerMatch[] matches = new @Nullable GazetteerMatch[analysis.size()];
    for (int i = 0; i < matches.length; i++) {
      GazetteerMatch match = gazetteer.match(analysis, i).orElse(null);
      if (match != null
          && analysis.sentenceOf(match.firstToken()) == analysis.sentenceOf(match.lastToken())) {
        matches[i] = match;
      }
    }
    return matches;
  }
}
