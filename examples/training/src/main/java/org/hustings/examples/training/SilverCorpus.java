package org.hustings.examples.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.document.Span;
import org.hustings.examples.training.GoldSentence.GoldName;
import org.hustings.examples.training.GoldSentence.Word;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * Reads the output of another system as tab-separated values: begin, end, word, lemma, tag, name
 * class, and what follows is left aside. A line {@code # id} starts a document, an empty line ends
 * a sentence.
 *
 * <p>A run of tokens of one class is one name. The text is put together from the offsets.
 */
final class SilverCorpus {

  private static final Map<String, NameType> TYPES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORGANIZATION", NameType.ORGANIZATION,
          "LOCATION", NameType.PLACE,
          "MISC", NameType.OTHER);

  private static final Map<String, String> TAGS = Map.of("(", "-LRB-", ")", "-RRB-", "#", "SYM");

  /** Marks that the Penn Treebank writes in its own way. */
  private static final Map<String, String> WORDS =
      Map.of("``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")");

  private SilverCorpus() {}

  static List<GoldSentence> read(List<Path> files) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      sentences.addAll(read(file));
    }
    return sentences;
  }

  private static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String document = "";
    for (String line : TextFiles.lines(file)) {
      if (line.isEmpty() || (line.startsWith("# ") && line.indexOf('\t') < 0)) {
        if (!rows.isEmpty()) {
          sentences.add(sentence(document, rows));
          rows.clear();
        }
        if (!line.isEmpty()) {
          document = line.substring(2);
        }
      } else {
        String[] row = line.split("\t", -1);
        if (!row[2].isBlank()) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(sentence(document, rows));
    }
    return sentences;
  }

  private static GoldSentence sentence(String document, List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    List<GoldName> names = new ArrayList<>();
    int nameStart = 0;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (i > 0 && !row[0].equals(rows.get(i - 1)[1])) {
        text.append(' ');
      }
      int start = text.length();
      text.append(WORDS.getOrDefault(row[2], row[2]));
      PennTag tag = PennTag.ofSymbol(TAGS.getOrDefault(row[4], row[4]));
      words.add(new Word(Span.of(start, text.length()), tag, -1, Relation.NONE));
      boolean last = i + 1 == rows.size();
      if (last || !rows.get(i + 1)[5].equals(row[5])) {
        NameType type = TYPES.get(row[5]);
        if (type != null) {
          names.add(new GoldName(nameStart, i, type));
        }
        nameStart = i + 1;
      }
    }
    return new GoldSentence(document, text.toString(), words, names);
  }
}
