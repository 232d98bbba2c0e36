package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.PennTag;

/**
 * The language layer of a document in <a href="https://universaldependencies.org/format.html">
 * CoNLL-U</a>: ten columns a word, a blank line after each sentence.
 *
 * <pre>
 * # sent_id = danube.txt-2
 * # text = Serbia signed.
 * 1  Serbia  Serbia  PROPN  NNP  Number=Sing                        2  nsubj  _  start_char=48|end_char=54|ner=S-PLACE
 * 2  signed  sign    VERB   VBD  Mood=Ind|Tense=Past|VerbForm=Fin   0  root   _  start_char=55|end_char=61|ner=O|SpaceAfter=No
 * 3  .       .       PUNCT  .    _                                  2  punct  _  start_char=61|end_char=62|ner=O
 * </pre>
 *
 * <p>The last column has offsets into the text in UTF-16 code units, and the names as Stanza writes
 * them: begin, inside, end, single, outside.
 */
final class ConlluForm {
  private static final String UNKNOWN = "_";

  private final LanguageAnalysis analysis;
  private final String id;
  private final String[] names;
  private final StringBuilder out = new StringBuilder();

  private ConlluForm(Document document) {
    analysis = LanguageAnalysis.of(document);
    id = document.metadata().id().map(ConlluForm::oneLine).orElse("document");
    names = names(document.find(Name.LAYER).orElse(List.of()));
  }

  /** The document; empty for a text without a word. */
  static String of(Document document) {
    return new ConlluForm(document).write();
  }

  /** What part of which kind of name each token is. */
  private String[] names(List<Name> found) {
    String[] labels = new String[analysis.size()];
    for (Name name : found) {
      int first = analysis.tokenAt(name.span().start());
      int last = analysis.tokenAt(name.span().end() - 1);
      for (int token = first; token <= last && token < labels.length; token++) {
        String place = first == last ? "S-" : token == first ? "B-" : token == last ? "E-" : "I-";
        labels[token] = place + name.type().name().toUpperCase(Locale.ROOT);
      }
    }
    return labels;
  }

  private String write() {
    int paragraph = -1;
    for (int sentence = 0; sentence < analysis.sentenceCount(); sentence++) {
      int first = analysis.sentenceStart(sentence);
      if (sentence == 0) {
        comment("newdoc id", id);
      }
      if (analysis.paragraphOf(first) != paragraph) {
        paragraph = analysis.paragraphOf(first);
        out.append("# newpar\n");
      }
      comment("sent_id", id + "-" + (sentence + 1));
      comment("text", text(first, analysis.sentenceEnd(sentence)));
      writeWords(first, analysis.sentenceEnd(sentence));
      out.append('\n');
    }
    return out.toString();
  }

  private void comment(String name, String value) {
    out.append("# ").append(name).append(" = ").append(value).append('\n');
  }

  // The format wants the words joined as their columns say, not the text with its line breaks.
  private String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int token = first; token < end; token++) {
      text.append(token > first && analysis.hasSpaceBefore(token) ? " " : "").append(form(token));
    }
    return text.toString();
  }

  private void writeWords(int first, int end) {
    int root = root(first, end);
    for (int token = first; token < end; token++) {
      PennTag tag = analysis.tag(token);
      List<String> columns = new ArrayList<>(10);
      columns.add(String.valueOf(token - first + 1));
      columns.add(form(token));
      columns.add(lemma(token));
      columns.add(UniversalTags.partOfSpeech(analysis, token));
      columns.add(tag == PennTag.NONE ? UNKNOWN : tag.symbol());
      columns.add(UniversalTags.features(tag));
      columns.addAll(arc(token, first, end, root));
      columns.add(UNKNOWN);
      columns.add(rest(token, end));
      out.append(String.join("\t", columns)).append('\n');
    }
  }

  private int root(int first, int end) {
    for (int token = first; token < end; token++) {
      if (!hasHeadIn(token, first, end)) {
        return token;
      }
    }
    return first;
  }

  private boolean hasHeadIn(int token, int first, int end) {
    return analysis.head(token) >= first && analysis.head(token) < end;
  }

  /** Head and relation; a tree has one root, so what else stands alone hangs on it. */
  private List<String> arc(int token, int first, int end, int root) {
    if (!analysis.hasArcs()) {
      return List.of(UNKNOWN, UNKNOWN);
    }
    if (hasHeadIn(token, first, end)) {
      return List.of(
          String.valueOf(analysis.head(token) - first + 1), analysis.relation(token).label());
    }
    return token == root
        ? List.of("0", "root")
        : List.of(String.valueOf(root - first + 1), "parataxis");
  }

  private String rest(int token, int end) {
    String rest =
        "start_char=%d|end_char=%d|ner=%s"
            .formatted(
                analysis.start(token),
                analysis.end(token),
                Objects.requireNonNullElse(names[token], "O"));
    boolean joined = token + 1 < end && !analysis.hasSpaceBefore(token + 1);
    return joined ? rest + "|SpaceAfter=No" : rest;
  }

  private String form(int token) {
    return oneLine(analysis.form(token));
  }

  private String lemma(int token) {
    // Names keep their capitals, as treebanks have it.
    return analysis.tag(token) == PennTag.NNP ? form(token) : oneLine(analysis.lemma(token));
  }

  /** White space within a word would break its column. */
  private static String oneLine(String text) {
    String line = Wrapping.oneLine(text);
    return line.isEmpty() ? UNKNOWN : line;
  }
}
