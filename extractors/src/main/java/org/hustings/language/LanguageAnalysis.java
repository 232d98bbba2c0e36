package org.hustings.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.document.Paragraph;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.document.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the language layer knows about a document, by token number: the fast view for extractors.
 *
 * <p>Tokens, sentences and paragraphs are numbered from 0 in text order. Every token belongs to one
 * sentence and one paragraph; a sentence never crosses a paragraph. {@link #of} gives the view of
 * any document with tokens and sentences, also of one made by hand.
 *
 * <p>Safe for use by many threads: lemmas are computed when asked for, and computing one twice does
 * no harm.
 */
public final class LanguageAnalysis {

  /** Holds exactly one element. */
  public static final Layer<LanguageAnalysis> LAYER = Layer.of("language", LanguageAnalysis.class);

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final PennTag[] tags;
  private final int[] sentenceStarts; // first token of each sentence, then the token count
  private final int[] sentenceOf;
  private final int[] paragraphStarts; // first token of each paragraph, then the token count
  private final int[] paragraphOf;
  private final int @Nullable [] heads;
  private final Relation @Nullable [] relations;
  private final Lemmatizer lemmatizer;
  private final @Nullable String[] forms;
  private final @Nullable String[] lowers;
  private final @Nullable String[] lemmas;

  LanguageAnalysis(
      String text,
      int[] starts,
      int[] ends,
      PennTag[] tags,
      int[] sentenceStarts,
      int[] paragraphStarts,
      int @Nullable [] heads,
      Relation @Nullable [] relations,
      Lemmatizer lemmatizer) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.tags = tags;
    this.sentenceStarts = sentenceStarts;
    this.paragraphStarts = paragraphStarts;
    this.heads = heads;
    this.relations = relations;
    this.lemmatizer = lemmatizer;
    int size = starts.length;
    sentenceOf = numberOfGroup(sentenceStarts, size);
    paragraphOf = numberOfGroup(paragraphStarts, size);
    forms = new @Nullable String[size];
    lowers = new @Nullable String[size];
    lemmas = new @Nullable String[size];
  }

  private static int[] numberOfGroup(int[] groupStarts, int size) {
    int[] groupOf = new int[size];
    for (int group = 0; group + 1 < groupStarts.length; group++) {
      Arrays.fill(groupOf, groupStarts[group], groupStarts[group + 1], group);
    }
    return groupOf;
  }

  /**
   * The view of a document.
   *
   * @throws org.hustings.document.MissingLayerException if there are no tokens or no sentences
   */
  public static LanguageAnalysis of(Document document) {
    List<LanguageAnalysis> layer = document.find(LAYER).orElse(List.of());
    return layer.isEmpty() ? ofLayers(document) : layer.get(0);
  }

  private static LanguageAnalysis ofLayers(Document document) {
    List<Token> tokens = document.get(Token.LAYER);
    int size = tokens.size();
    int[] starts = new int[size];
    int[] ends = new int[size];
    PennTag[] tags = new PennTag[size];
    for (int i = 0; i < size; i++) {
      starts[i] = tokens.get(i).span().start();
      ends[i] = tokens.get(i).span().end();
      tags[i] = PennTag.ofSymbol(tokens.get(i).tag());
    }
    int[] sentenceStarts =
        firstTokens(starts, document.get(Sentence.LAYER).stream().map(Sentence::span).toList());
    int[] paragraphStarts =
        firstTokens(
            starts,
            document.find(Paragraph.LAYER).orElse(List.of()).stream()
                .map(Paragraph::span)
                .toList());
    LanguageAnalysis analysis =
        new LanguageAnalysis(
            document.text(),
            starts,
            ends,
            tags,
            sentenceStarts,
            paragraphStarts,
            null,
            null,
            (form, tag) -> form.toLowerCase(Locale.ROOT));
    for (int i = 0; i < size; i++) {
      analysis.lemmas[i] = tokens.get(i).lemma();
    }
    return analysis;
  }

  private static int[] firstTokens(int[] starts, List<Span> groups) {
    int[] first = new int[groups.size() + 2];
    int count = 0;
    int token = 0;
    for (Span group : groups) {
      while (token < starts.length && starts[token] < group.start()) {
        token++;
      }
      if (token < starts.length && (count == 0 || first[count - 1] < token)) {
        first[count++] = count == 1 ? 0 : token;
      }
    }
    if (count == 0 && starts.length > 0) {
      count = 1;
    }
    first[count++] = starts.length;
    return Arrays.copyOf(first, count);
  }

  /** The document's text. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Offset of a token's first code unit. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after a token's last code unit. */
  public int end(int token) {
    return ends[token];
  }

  /** The range of one token. */
  public Span span(int token) {
    return Span.of(starts[token], ends[token]);
  }

  /** The range from the start of one token to the end of another. */
  public Span span(int firstToken, int lastToken) {
    return Span.of(starts[firstToken], ends[lastToken]);
  }

  /**
   * Whether white space, or nothing at all, stands before a token; false for the comma of "no,
   * never".
   */
  public boolean hasSpaceBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** Whether a token is the first of its sentence. */
  public boolean isSentenceStart(int token) {
    return sentenceStarts[sentenceOf[token]] == token;
  }

  /** A token as it stands in the text. */
  public String form(int token) {
    String form = forms[token];
    if (form == null) {
      form = text.substring(starts[token], ends[token]);
      forms[token] = form;
    }
    return form;
  }

  /** A token in lower case, with curly apostrophes made straight. */
  public String lower(int token) {
    String lower = lowers[token];
    if (lower == null) {
      lower = form(token).toLowerCase(Locale.ROOT).replace('’', '\'');
      lowers[token] = lower;
    }
    return lower;
  }

  /** A token's part of speech; {@link PennTag#NONE} where not tagged. */
  public PennTag tag(int token) {
    return tags[token];
  }

  /** A token's dictionary form in lower case; computed on first use. */
  public String lemma(int token) {
    String lemma = lemmas[token];
    if (lemma == null) {
      lemma = lemmatizer.lemma(form(token), tags[token]);
      lemmas[token] = lemma;
    }
    return lemma;
  }

  /** The number of sentences; each has a token. */
  public int sentenceCount() {
    return sentenceStarts.length - 1;
  }

  /** The first token of a sentence. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** The token after the last of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** The sentence that a token belongs to. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The number of paragraphs; each has a token. */
  public int paragraphCount() {
    return paragraphStarts.length - 1;
  }

  /** The first token of a paragraph. */
  public int paragraphStart(int paragraph) {
    return paragraphStarts[paragraph];
  }

  /** The token after the last of a paragraph. */
  public int paragraphEnd(int paragraph) {
    return paragraphStarts[paragraph + 1];
  }

  /** The paragraph that a token belongs to. */
  public int paragraphOf(int token) {
    return paragraphOf[token];
  }

  /** Whether dependency arcs are known. */
  public boolean hasArcs() {
    return heads != null;
  }

  /** The token that governs this one; -1 for the root of a sentence and where no arcs are known. */
  public int head(int token) {
    return heads == null ? -1 : heads[token];
  }

  /** The relation of a token to its head; {@link Relation#NONE} where no arcs are known. */
  public Relation relation(int token) {
    return relations == null ? Relation.NONE : relations[token];
  }

  /**
   * The tokens that a token governs by one of these relations, in text order; by any relation if
   * none is given. None where no arcs are known. Looks through the sentence of the token.
   *
   * <pre>{@code
   * // "Japan sanctioned three generals."
   * analysis.dependents(1);                  // 0, 3, 4: Japan, generals and the full stop
   * analysis.dependents(1, Relation.NSUBJ);  // 0
   * analysis.phrase(3);                      // [17, 31): three generals
   * }</pre>
   */
  public IntStream dependents(int token, Relation... by) {
    List<Relation> relations = List.of(by);
    int sentence = sentenceOf[token];
    return IntStream.range(sentenceStart(sentence), sentenceEnd(sentence))
        .filter(other -> head(other) == token)
        .filter(other -> relations.isEmpty() || relations.contains(relation(other)));
  }

  /**
   * The range of a token with all that it governs, directly or through others: from the first of
   * these tokens to the last one. It is that of the token alone where no arcs are known.
   */
  public Span phrase(int token) {
    int first = sentenceStart(sentenceOf[token]);
    int end = sentenceEnd(sentenceOf[token]);
    boolean[] seen = new boolean[end - first];
    boolean[] governed = new boolean[end - first];
    seen[token - first] = true;
    governed[token - first] = true;
    int left = token;
    int right = token;
    for (int other = first; other < end; other++) {
      int up = other;
      while (up >= first && !seen[up - first]) {
        seen[up - first] = true;
        up = head(up);
      }
      if (up >= first && governed[up - first]) {
        for (int down = other; !governed[down - first]; down = head(down)) {
          governed[down - first] = true;
        }
        left = Math.min(left, other);
        right = Math.max(right, other);
      }
    }
    return span(left, right);
  }

  /**
   * The token that covers an offset, or the first one after it, or {@link #size()} if there is
   * none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How much was found; for logs. */
  @Override
  public String toString() {
    return "LanguageAnalysis[" + size() + " tokens, " + sentenceCount() + " sentences]";
  }
}
