package org.hustings.examples.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.examples.training.GoldSentence.Word;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * Reads treebanks in the CoNLL-U format, with Penn tags in the fifth column.
 *
 * <p>The text is put together from the words and the {@code SpaceAfter=No} of the tenth column; of
 * multiword tokens only the words count. No names are read. A dash, semicolon or ellipsis tagged as
 * a comma, as the English Web Treebank has them, gets the tag that Penn's guidelines give it.
 */
final class ConlluCorpus {

  /** What Penn's guidelines tag as a colon, beside the colon itself. */
  private static final Set<String> DASHES =
      Set.of("-", "--", "\u2013", "\u2014", ";", "...", "\u2026");

  private ConlluCorpus() {}

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
    String document = file.getFileName().toString();
    for (String line : TextFiles.lines(file)) {
      if (line.startsWith("# newdoc id = ")) {
        document = line.substring("# newdoc id = ".length());
      } else if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          sentences.add(sentence(document, rows));
          rows.clear();
        }
      } else if (line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(sentence(document, rows));
    }
    return sentences;
  }

  private static PennTag tag(String word, String symbol) {
    PennTag tag = PennTag.ofSymbol(symbol);
    return tag == PennTag.COMMA && DASHES.contains(word) ? PennTag.COLON : tag;
  }

  private static GoldSentence sentence(String document, List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    int multiwordEnd = 0;
    boolean multiwordSpace = true;
    for (String[] row : rows) {
      boolean space = !row[9].contains("SpaceAfter=No");
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        multiwordEnd = Integer.parseInt(row[0].substring(dash + 1));
        multiwordSpace = space;
      } else if (row[0].indexOf('.') < 0) {
        int start = text.length();
        text.append(row[1]);
        words.add(
            new Word(
                Span.of(start, text.length()),
                tag(row[1], row[4]),
                Integer.parseInt(row[6]) - 1,
                Relation.ofLabel(row[7])));
        int number = Integer.parseInt(row[0]);
        boolean spaceAfter = number == multiwordEnd ? multiwordSpace : space;
        if (spaceAfter && number >= multiwordEnd) {
          text.append(' ');
        }
      }
    }
    return new GoldSentence(document, text.toString().stripTrailing(), words, List.of());
  }
}
