package org.hustings.language.model;

import org.hustings.language.Relation;

/**
 * What the judge of trees looks at: an arc with its surroundings, its grandparent, its nearest
 * siblings and the number of its children, most of which were not known when the arc was made.
 *
 * <p>The templates follow those of graph-based parsers (McDonald and Pereira 2006, Carreras 2007),
 * as Zhang and Clark (2008) join them with transitions.
 */
final class ArcFeatures {

  private static final int NONE = 63; // the relation of a word that is not there
  private static final int REACH_BETWEEN = 30;
  private static final int REACH_SIBLING = 20;
  private static final int REACH_CHILD = 12;

  private ArcFeatures() {}

  private static int distance(int words) {
    return words < 6 ? words : words < 10 ? 6 : words < 20 ? 7 : 8;
  }

  private static long relation(Relation[] relations, int word) {
    return word == 0 ? NONE : relations[word].ordinal();
  }

  /**
   * Adds the features of one arc.
   *
   * @param sentence the words and their tags
   * @param heads the head of each word
   * @param relations the relation of each word
   * @param word the arc's dependent
   */
  static void add(Features f, ParserState sentence, int[] heads, Relation[] relations, int word) {
    int[] w = sentence.words;
    int[] t = sentence.tags;
    int head = heads[word];
    int first = Math.min(head, word);
    int last = Math.max(head, word);
    long side = head < word ? 1 : 0;
    long hw = w[head];
    long ht = t[head];
    long dw = w[word];
    long dt = t[word];
    long relation = relations[word].ordinal();
    long sided = relation << 1 | side;
    long far = (long) distance(last - first) << 1 | side;
    long both = (ht << 6 | dt) << 1 | side;
    long between = sentence.clauses.between(first, last);
    f.addPacked(1, both << 5 | far);
    f.addPacked(2, both << 6 | relation);
    f.addPacked(3, (hw << 16 | dw) << 1 | side);
    f.addPacked(4, (hw << 6 | dt) << 1 | side);
    f.addPacked(5, (dw << 6 | ht) << 1 | side);
    f.addPacked(6, (both << 6 | relation) << 5 | far);
    f.addPacked(7, (hw << 6 | dt) << 7 | sided);
    f.addPacked(8, (dw << 6 | ht) << 7 | sided);
    f.addPacked(9, relation << 5 | far);
    f.addPacked(10, hw << 7 | sided);
    f.addPacked(11, dw << 7 | sided);
    f.addPacked(12, dw << 5 | far);
    f.addPacked(13, hw << 5 | far);
    f.addPacked(14, (both << 6 | t[first + 1]) << 6 | t[last - 1]);
    f.addPacked(15, (both << 6 | t[first - 1]) << 6 | t[last - 1]);
    f.addPacked(16, (both << 6 | t[first + 1]) << 6 | t[last + 1]);
    f.addPacked(17, (both << 6 | t[first - 1]) << 6 | t[last + 1]);
    f.addPacked(18, both << 4 | between);
    f.addPacked(19, sided << 4 | between);
    addTagsBetween(f, t, first, last, both);
    addGrandparent(f, sentence, heads, relations, word, both);
    addSiblings(f, sentence, heads, relations, word, both);
    addChildren(f, sentence, heads, relations, word, both);
    if (relations[word] == Relation.CONJ) {
      f.addPacked(20, hw << 16 | dw);
      f.addPacked(21, both << 3 | Math.min(6, Math.abs(word - head)));
    }
  }

  private static void addTagsBetween(Features f, int[] t, int first, int last, long both) {
    long seen = 0;
    for (int i = first + 1; i < Math.min(last, first + REACH_BETWEEN); i++) {
      if ((seen & 1L << t[i]) == 0) {
        seen |= 1L << t[i];
        f.addPacked(22, both << 6 | t[i]);
      }
    }
  }

  private static void addGrandparent(
      Features f, ParserState sentence, int[] heads, Relation[] relations, int word, long both) {
    int head = heads[word];
    boolean root = head == sentence.root;
    int above = root ? 0 : heads[head];
    long side = head < word ? 1 : 0;
    long aboveSide = above < head ? 1 : 0;
    long aboveTag = sentence.tags[above];
    long aboveWord = sentence.words[above];
    long tag = sentence.tags[word];
    long relation = relations[word].ordinal();
    long relations2 = relation << 6 | (root ? NONE : relations[head].ordinal());
    f.addPacked(23, (both << 6 | aboveTag) << 1 | aboveSide);
    f.addPacked(24, relations2 << 6 | tag);
    f.addPacked(25, (relations2 << 6 | sentence.tags[head]) << 6 | aboveTag);
    f.addPacked(26, (aboveWord << 6 | tag) << 6 | relation);
    f.addPacked(27, (aboveWord << 16 | sentence.words[word]) << 1 | side);
  }

  private static void addSiblings(
      Features f, ParserState sentence, int[] heads, Relation[] relations, int word, long both) {
    int[] t = sentence.tags;
    int head = heads[word];
    int step = head < word ? -1 : 1; // to the head
    int inner = 0;
    int outer = 0;
    for (int i = 1; i <= REACH_SIBLING && inner == 0 && word + i * step != head; i++) {
      inner = heads[word + i * step] == head ? word + i * step : 0;
    }
    for (int i = 1; i <= REACH_SIBLING && outer == 0; i++) {
      int sibling = word - i * step;
      if (sibling < 1 || sibling > sentence.size) {
        break;
      }
      outer = heads[sibling] == head ? sibling : 0;
    }
    long relation = relations[word].ordinal();
    long sided = relation << 1 | (head < word ? 1 : 0);
    long innerRelation = relation(relations, inner);
    long outerRelation = relation(relations, outer);
    long hw = sentence.words[head];
    f.addPacked(28, both << 6 | t[inner]);
    f.addPacked(29, both << 6 | t[outer]);
    f.addPacked(30, (sided << 6 | innerRelation) << 6 | t[head]);
    f.addPacked(31, (sided << 6 | outerRelation) << 6 | t[head]);
    f.addPacked(32, (sided << 6 | innerRelation) << 16 | hw);
    f.addPacked(33, (((long) t[inner] << 6 | t[word]) << 6 | relation) << 6 | innerRelation);
    f.addPacked(34, ((long) sentence.words[inner] << 6 | t[word]) << 6 | relation);
  }

  private static void addChildren(
      Features f, ParserState sentence, int[] heads, Relation[] relations, int word, long both) {
    int head = heads[word];
    int same = 0;
    int siblings = 0;
    for (int i = Math.max(1, head - REACH_SIBLING);
        i <= Math.min(sentence.size, head + REACH_SIBLING);
        i++) {
      if (i != word && heads[i] == head) {
        siblings++;
        same += relations[i] == relations[word] ? 1 : 0;
      }
    }
    int left = 0;
    int right = 0;
    for (int i = Math.max(1, word - REACH_CHILD);
        i <= Math.min(sentence.size, word + REACH_CHILD);
        i++) {
      if (heads[i] == word) {
        left += i < word ? 1 : 0;
        right += i > word ? 1 : 0;
      }
    }
    long relation = relations[word].ordinal();
    long children = Math.min(3L, left) << 2 | Math.min(3, right);
    f.addPacked(35, (relation << 2 | Math.min(3, same)) << 6 | sentence.tags[head]);
    f.addPacked(36, (relation << 3 | Math.min(7, siblings)) << 6 | sentence.tags[head]);
    f.addPacked(37, both << 4 | children);
    f.addPacked(38, (relation << 6 | sentence.tags[word]) << 4 | children);
  }
}
