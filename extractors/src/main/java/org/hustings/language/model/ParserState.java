package org.hustings.language.model;

import java.util.Arrays;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * How far the parser has come with a sentence: a stack of words whose head is not known yet, and
 * the words still to be read.
 *
 * <p>The transitions are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 * Words are numbered from 1; the number after the last word is an artificial root, which is read
 * last and governs the sentence's root. Number 0 stands for "no word" and has neither letters nor
 * tag, so that features need not ask.
 */
final class ParserState {

  /** Puts the next word on the stack. */
  static final int SHIFT = 0;

  /** Hangs the top of the stack on the next word. */
  static final int LEFT = 1;

  /** Hangs the top of the stack on the word below it. */
  static final int RIGHT = 2;

  static final int TRANSITIONS = 3;

  /** The tag of the artificial root. */
  static final int ROOT_TAG = 2 + PennTag.NONE.ordinal();

  private static final int BOTTOM = 3; // three empty places below the stack, for features to read
  private static final int MANY = 7;
  private static final int NOTE = 5; // numbers noted of each attachment, so that it can be undone

  int size;
  int root;
  int[] words = {}; // see ParserVocabulary
  int[] tags = {}; // 1 + the tag's number
  final Clauses clauses = new Clauses();
  int[] head = {};
  Relation[] relation = {};
  int[] leftmost = {}; // the child attached last on the left
  int[] leftmost2 = {}; // the one attached before it
  int[] rightmost = {};
  int[] rightmost2 = {};
  int[] leftSet = {}; // bits of the relations of the children on the left
  int[] rightSet = {};
  int[] leftCount = {}; // number of children on the left, up to 7
  int[] rightCount = {};
  private long[] children = {}; // a hash of all its children and their relations
  private int[] stack = {};
  private int[] notes = {};
  private int top; // number of places used in the stack
  private int next;
  private int noted;
  private long signature;

  /** A state without a sentence; see {@link #start}. */
  ParserState() {}

  ParserState(int[] wordNumbers, PennTag[] sentenceTags) {
    start(wordNumbers, sentenceTags);
  }

  /** Turns to the start of another sentence. */
  void start(int[] wordNumbers, PennTag[] sentenceTags) {
    size = wordNumbers.length;
    root = size + 1;
    int places = size + 5;
    if (words.length < places) {
      makeRoom(places + places / 4);
    } else {
      clear(places);
    }
    for (int i = 0; i < size; i++) {
      words[i + 1] = wordNumbers[i];
      tags[i + 1] = 1 + sentenceTags[i].ordinal();
    }
    words[root] = ParserVocabulary.ROOT;
    tags[root] = ROOT_TAG;
    Arrays.fill(words, root + 1, places, 0);
    Arrays.fill(tags, root + 1, places, 0);
    clauses.read(sentenceTags, places);
    top = BOTTOM;
    next = 1;
    noted = 0;
    signature = hash(next, 0);
  }

  private void makeRoom(int places) {
    words = new int[places];
    tags = new int[places];
    head = new int[places];
    relation = new Relation[places];
    leftmost = new int[places];
    leftmost2 = new int[places];
    rightmost = new int[places];
    rightmost2 = new int[places];
    leftSet = new int[places];
    rightSet = new int[places];
    leftCount = new int[places];
    rightCount = new int[places];
    children = new long[places];
    stack = new int[places];
    notes = new int[NOTE * places];
  }

  private void clear(int places) {
    Arrays.fill(leftmost, 0, places, 0);
    Arrays.fill(leftmost2, 0, places, 0);
    Arrays.fill(rightmost, 0, places, 0);
    Arrays.fill(rightmost2, 0, places, 0);
    Arrays.fill(leftSet, 0, places, 0);
    Arrays.fill(rightSet, 0, places, 0);
    Arrays.fill(leftCount, 0, places, 0);
    Arrays.fill(rightCount, 0, places, 0);
    Arrays.fill(children, 0, places, 0);
  }

  /** Whether every word has its head. */
  boolean isDone() {
    return next == root && top == BOTTOM;
  }

  /** The word at a depth of the stack, 0 the topmost; 0 where there is none. */
  int stack(int depth) {
    return stack[top - 1 - depth];
  }

  /** The number of words on the stack. */
  int stackSize() {
    return top - BOTTOM;
  }

  /** The next word but so many; 0 after the root. */
  int buffer(int ahead) {
    int word = next + ahead;
    return word <= root ? word : 0;
  }

  /** Whether a transition may be taken. A sentence has one root only. */
  boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < root;
      case LEFT -> top > BOTTOM && (next < root || top == BOTTOM + 1);
      default -> top > BOTTOM + 1;
    };
  }

  /** The best transition that may be taken, by a score each; the first of equals. */
  int best(float[] scores) {
    int best = -1;
    for (int transition = 0; transition < TRANSITIONS; transition++) {
      if (allows(transition) && (best < 0 || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }

  /** The only transition that may be taken, or -1 where there is a choice. */
  int onlyTransition() {
    if (top == BOTTOM) {
      return SHIFT;
    }
    if (next < root) {
      return -1;
    }
    return top == BOTTOM + 1 ? LEFT : RIGHT;
  }

  /** The word that would govern the top of the stack. */
  int headAfter(int transition) {
    return transition == LEFT ? next : stack(1);
  }

  /** Takes a transition; one that attaches gives the top of the stack this relation. */
  void take(int transition, Relation as) {
    if (transition == SHIFT) {
      shift();
    } else {
      attach(headAfter(transition), as);
    }
  }

  void shift() {
    stack[top++] = next++;
    signature += hash(next, 0);
  }

  /** Hangs the top of the stack on a word and takes it off. */
  void attach(int governor, Relation as) {
    int word = stack[--top];
    head[word] = governor;
    relation[word] = as;
    boolean left = word < governor;
    int[] first = left ? leftmost : rightmost;
    int[] second = left ? leftmost2 : rightmost2;
    int[] set = left ? leftSet : rightSet;
    int[] count = left ? leftCount : rightCount;
    notes[noted] = word;
    notes[noted + 1] = governor;
    notes[noted + 2] = second[governor];
    notes[noted + 3] = set[governor];
    notes[noted + 4] = count[governor];
    noted += NOTE;
    second[governor] = first[governor];
    first[governor] = word;
    set[governor] |= bit(as);
    count[governor] = Math.min(MANY, count[governor] + 1);
    signature -= hash(word, children[word]);
    addChild(governor, hash(word, as.ordinal()));
  }

  /** Takes the last transition back. Heads and relations stay as written until written anew. */
  void undo(int transition) {
    if (transition == SHIFT) {
      signature -= hash(next, 0);
      next--;
      top--;
    } else {
      detach();
    }
  }

  private void detach() {
    noted -= NOTE;
    int word = notes[noted];
    int governor = notes[noted + 1];
    boolean left = word < governor;
    int[] first = left ? leftmost : rightmost;
    int[] second = left ? leftmost2 : rightmost2;
    first[governor] = second[governor];
    second[governor] = notes[noted + 2];
    (left ? leftSet : rightSet)[governor] = notes[noted + 3];
    (left ? leftCount : rightCount)[governor] = notes[noted + 4];
    addChild(governor, -hash(word, relation[word].ordinal()));
    signature += hash(word, children[word]);
    stack[top++] = word;
  }

  private void addChild(int governor, long child) {
    signature -= hash(governor, children[governor]);
    children[governor] += child;
    signature += hash(governor, children[governor]);
  }

  /** Two states of a sentence with the same signature go on alike. */
  long signature() {
    return signature;
  }

  /** The same for states in which the next transition is decided by the same features. */
  long transitionKey() {
    int s0 = stack(0);
    int s1 = stack(1);
    return hash(stack(2), hash(s1, children[s1]))
        + hash(s0, children[s0]) * 3
        + hash(next, children[next]);
  }

  /** The same for states in which the relation of the top to a head is decided alike. */
  long labelKey(int governor) {
    int word = stack(0);
    return hash(governor, children[governor]) * 5 + hash(word, children[word]) * 7;
  }

  private static long hash(int word, long value) {
    long mixed = (value + word) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 29 ^ word) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }

  /** A bit for a relation; the rare ones of the 44 share one. */
  static int bit(Relation relation) {
    int number =
        switch (relation) {
          case CC -> Relation.NONE.ordinal();
          case PUNCT -> Relation.ROOT.ordinal();
          default ->
              relation.ordinal() < Integer.SIZE ? relation.ordinal() : Relation.OBL_TMOD.ordinal();
        };
    return 1 << number;
  }
}
