package org.hustings.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.hustings.pipeline.Annotator;

/** STUB to be replaced: a first analyzer that lets the extractors be written. */
public final class LanguageAnalyzer implements Annotator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Z]\\.(?:[A-Z]\\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Lt|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\."
              + "|['’](?:s|re|ve|ll|d|m|S)\\b|\\p{L}+(?=n['’]t\\b)|n['’]t\\b|\\d[\\d,.]*\\d|\\d+|\\p{L}+(?:-\\p{L}+)*|``|''|\\.\\.\\.|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);
  private final POSModel model;

  private LanguageAnalyzer(POSModel model) {
    this.model = model;
  }

  public static LanguageAnalyzer english() {
    try (var in =
        LanguageAnalyzer.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new LanguageAnalyzer(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Paragraph.LAYER, Sentence.LAYER, Token.LAYER, LanguageAnalysis.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.PENN);
    String text = document.text();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher paragraph = Pattern.compile("\\S(?:.*\\S)?(?:\\n.*\\S)*").matcher(text);
    Provenance stub = Provenance.of("language/stub", 0.5);
    while (paragraph.find()) {
      paragraphs.add(new Paragraph(Span.of(paragraph.start(), paragraph.end()), stub));
      List<Span> words = new ArrayList<>();
      Matcher word = TOKEN.matcher(text).region(paragraph.start(), paragraph.end());
      boolean over = false;
      while (word.find()) {
        if (over && Character.isUpperCase(text.charAt(word.start()))
            || over
                && "\"“‘'".indexOf(text.charAt(word.start())) >= 0
                && Character.isWhitespace(text.charAt(word.start() - 1))) {
          flush(text, words, sentences, tokens, tagger);
        }
        if (!word.group().matches("[\"”’']|''")) {
          over = word.group().matches("[.?!]|\\.\\.\\.");
        }
        words.add(Span.of(word.start(), word.end()));
      }
      flush(text, words, sentences, tokens, tagger);
    }
    Document read =
        document
            .with(Paragraph.LAYER, paragraphs)
            .with(Sentence.LAYER, sentences)
            .with(Token.LAYER, tokens);
    return read.with(LanguageAnalysis.LAYER, List.of(LanguageAnalysis.of(read)));
  }

  private static void flush(
      String text,
      List<Span> words,
      List<Sentence> sentences,
      List<Token> tokens,
      POSTaggerME tagger) {
    if (words.isEmpty()) {
      return;
    }
    String[] forms = words.stream().map(span -> span.in(text)).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    for (int i = 0; i < forms.length; i++) {
      String lower = forms[i].toLowerCase(Locale.ROOT);
      tokens.add(Token.of(words.get(i), tags[i], lower.equals("said") ? "say" : lower));
    }
    sentences.add(
        new Sentence(
            words.get(0).cover(words.get(words.size() - 1)), Provenance.of("language/stub", 0.5)));
    words.clear();
  }
}
