package org.hustings.actor;

import java.util.ArrayList;
import java.util.List;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.NameType;
import org.jspecify.annotations.Nullable;

/** A mention with its tokens and what the words around it tell. */
final class MentionContext {

  final Mention mention;
  final int first;
  final int last;

  /** Folded words of a name: {@code [ursula, von, der, leyen]}. */
  final String[] words;

  /** All readings that the gazetteer has for exactly this name. */
  List<GazetteerAlias> aliases = List.of();

  /** What the language layer takes the name for. */
  @Nullable NameType learned;

  /** First token of the titles before the name; {@code first} if there are none. */
  int titleStart;

  /** The titles in lower case, {@code "foreign minister"}; empty if there are none. */
  String title = "";

  /** First token of the titles that tell an office: behind "his running mate" in the like. */
  int roleStart;

  Gender gender = Gender.UNKNOWN;
  boolean honorific;
  boolean subject;

  /** The actor, as soon as it is known. */
  @Nullable ActorDraft draft;

  MentionContext(Mention mention, LanguageAnalysis analysis) {
    this.mention = mention;
    first = analysis.tokenAt(mention.span().start());
    last = Math.max(first, analysis.tokenAt(mention.span().end() - 1));
    String text = mention.head().in(analysis.text());
    String key = NameFolding.key(text);
    words = key.isEmpty() ? new String[] {text} : key.split(" ", -1);
    titleStart = first;
    roleStart = first;
  }

  /** The noun of the office that the titles tell: {@code senator} for {@code Sen.}. */
  String office() {
    return switch (title) {
      case "sen.", "sen", "sens.", "senators" -> "senator";
      case "rep.", "rep", "reps.", "congressman", "congresswoman", "representatives" ->
          "representative";
      case "gov.", "gov", "govs.", "governors" -> "governor";
      case "presidents" -> "president";
      default -> title;
    };
  }

  boolean isName() {
    return mention.kind() == MentionKind.NAME;
  }

  /** Reads titles before the name and its place in the sentence. */
  void readSurroundings(LanguageAnalysis analysis) {
    subject = isSubject(analysis);
    if (!isName()) {
      return;
    }
    int begin = analysis.sentenceStart(analysis.sentenceOf(first));
    List<String> titles = new ArrayList<>();
    int before = first - 1;
    int holder = before > begin ? Portfolios.holderBefore(analysis, before) : -1;
    if (holder >= 0) { // "Minister for Foreign Affairs Ada Moreno"
      before = holder;
      roleStart = holder + 1;
    }
    while (before >= begin) {
      int length = TitleLexicon.english().lengthBefore(analysis, before);
      if (length == 0) {
        break;
      }
      TitleLexicon.Title read =
          TitleLexicon.english().title(words(analysis, before - length + 1, before));
      if (read == null) {
        break;
      }
      gender = gender.or(read.gender());
      honorific |= read.kind() == TitleLexicon.Kind.HONORIFIC;
      boolean tie = DescriptionNouns.english().isTie(read.words());
      if (!tie && roleStart == before + 1) {
        roleStart -= length;
      }
      titles.add(0, read.words());
      before -= length;
    }
    titleStart = before + 1;
    title = String.join(" ", titles);
  }

  private boolean isSubject(LanguageAnalysis analysis) {
    if (analysis.hasArcs()) {
      for (int i = first; i <= last; i++) {
        if (analysis.relation(i).isSubject()) {
          return true;
        }
      }
    }
    int next = last + 1;
    int end = analysis.sentenceEnd(analysis.sentenceOf(last));
    if (next + 2 < end && analysis.lower(next).equals("(")) {
      next = analysis.lower(next + 2).equals(")") ? next + 3 : next; // "the Court (TSE) rejected"
    } else if (next < end && analysis.lower(next).equals(")")) {
      next++;
    }
    while (next < end && analysis.tag(next).isAdverb()) {
      next++;
    }
    return next < end && analysis.tag(next).isFinite();
  }

  private static String words(LanguageAnalysis analysis, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        words.append(' ');
      }
      words.append(analysis.lower(i));
    }
    return words.toString();
  }
}
