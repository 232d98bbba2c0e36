package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.NameType;
import org.hustings.render.ArcDiagrams;

/** The sentences of a document with tags, dependency arcs and names: what rules can look at. */
final class GrammarFigure {
  private final LanguageAnalysis analysis;
  private final List<Name> names;
  private int nextName;

  private GrammarFigure(Document document) {
    analysis = LanguageAnalysis.of(document);
    names = document.find(Name.LAYER).orElse(List.of());
  }

  /** All sentences, in text order. */
  static ArcDiagrams of(Document document) {
    GrammarFigure figure = new GrammarFigure(document);
    List<ArcDiagrams.Diagram> diagrams = new ArrayList<>();
    for (int sentence = 0; sentence < figure.analysis.sentenceCount(); sentence++) {
      diagrams.add(figure.diagram(sentence));
    }
    return ArcDiagrams.of("Grammar", diagrams);
  }

  private ArcDiagrams.Diagram diagram(int sentence) {
    int first = analysis.sentenceStart(sentence);
    int end = analysis.sentenceEnd(sentence);
    List<ArcDiagrams.Word> words = new ArrayList<>();
    List<ArcDiagrams.Arc> arcs = new ArrayList<>();
    for (int token = first; token < end; token++) {
      words.add(
          new ArcDiagrams.Word(
              Wrapping.oneLine(analysis.form(token)), analysis.tag(token).symbol()));
      int head = analysis.head(token);
      if (head >= first && head < end) {
        arcs.add(
            new ArcDiagrams.Arc(head - first, token - first, analysis.relation(token).label()));
      }
    }
    return new ArcDiagrams.Diagram(words, arcs, brackets(first, end));
  }

  private List<ArcDiagrams.Bracket> brackets(int first, int end) {
    List<ArcDiagrams.Bracket> brackets = new ArrayList<>();
    int limit = analysis.end(end - 1);
    while (nextName < names.size() && names.get(nextName).span().end() <= limit) {
      Name name = names.get(nextName++);
      int left = Math.max(first, analysis.tokenAt(name.span().start()));
      int right = Math.min(end - 1, analysis.tokenAt(name.span().end() - 1));
      if (left <= right) {
        brackets.add(
            new ArcDiagrams.Bracket(
                left - first,
                right - first,
                name.type().name().toLowerCase(Locale.ROOT),
                hue(name.type())));
      }
    }
    return brackets;
  }

  private static int hue(NameType type) {
    return switch (type) {
      case PERSON -> 280;
      case ORGANIZATION -> 210;
      case PLACE -> 150;
      case OTHER -> 30;
    };
  }
}
