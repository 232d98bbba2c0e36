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

  final int size;
  final int root;
  final int[] words; // see ParserVocabulary
  final int[] tags; // 1 + the tag's number
  final Clauses clauses;
  final int[] head;
  final Relation[] relation;
  final int[] leftmost; // the child attached last on the left
  final int[] leftmost2; // the one attached before it
  final int[] rightmost;
  final int[] rightmost2;
  final int[] leftSet; // bits of the relations of the children on the left
  final int[] rightSet;
  final int[] leftCount; // number of children on the left, up to 7
  final int[] rightCount;
  private final int[] stack;
  private int top = BOTTOM; // number of places used in the stack
  private int next = 1;

  ParserState(int[] wordNumbers, PennTag[] sentenceTags) {
    size = wordNumbers.length;
    root = size + 1;
    int places = size + 5;
    words = new int[places];
    tags = new int[places];
    for (int i = 0; i < size; i++) {
      words[i + 1] = wordNumbers[i];
      tags[i + 1] = 1 + sentenceTags[i].ordinal();
    }
    words[root] = ParserVocabulary.ROOT;
    tags[root] = ROOT_TAG;
    clauses = new Clauses(sentenceTags, places);
    head = new int[places];
    relation = new Relation[places];
    Arrays.fill(relation, Relation.NONE);
    leftmost = new int[places];
    leftmost2 = new int[places];
    rightmost = new int[places];
    rightmost2 = new int[places];
    leftSet = new int[places];
    rightSet = new int[places];
    leftCount = new int[places];
    rightCount = new int[places];
    stack = new int[size + BOTTOM + 1];
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

  void shift() {
    stack[top++] = next++;
  }

  /** Hangs the top of the stack on a word and takes it off. */
  void attach(int governor, Relation as) {
    int word = stack[--top];
    head[word] = governor;
    relation[word] = as;
    if (word < governor) {
      leftmost2[governor] = leftmost[governor];
      leftmost[governor] = word;
      leftSet[governor] |= bit(as);
      leftCount[governor] = Math.min(MANY, leftCount[governor] + 1);
    } else {
      rightmost2[governor] = rightmost[governor];
      rightmost[governor] = word;
      rightSet[governor] |= bit(as);
      rightCount[governor] = Math.min(MANY, rightCount[governor] + 1);
    }
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
