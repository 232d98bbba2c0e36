package org.hustings.language.model;

import org.hustings.language.Relation;

/**
 * Knows the right tree of a sentence, and tells of each transition how many of its arcs that puts
 * out of reach (Goldberg and Nivre 2013), also after mistakes.
 *
 * <p>Keeps count as words are read and attached, so that an answer takes constant time.
 */
final class ParserOracle {

  private final ParserState state;
  private final int[] gold; // the head of each word, counted as the state counts them
  private final int[] unread; // by word: how many of its dependents are still to be read
  private final int[] waiting; // by word: how many of its dependents are on the stack
  private final boolean[] stacked;

  ParserOracle(ParserState state, int[] heads) {
    this.state = state;
    int places = state.size + 2;
    gold = new int[places];
    unread = new int[places];
    waiting = new int[places];
    stacked = new boolean[places];
    for (int i = 0; i < state.size; i++) {
      int head = heads[i] < 0 ? state.root : heads[i] + 1;
      gold[i + 1] = head;
      unread[head]++;
    }
  }

  /** The right head of a word. */
  int head(int word) {
    return gold[word];
  }

  /** How many arcs of the right tree a transition puts out of reach. */
  int cost(int transition) {
    int next = state.buffer(0);
    int word = state.stack(0);
    int head = gold[word];
    return switch (transition) {
      case ParserState.SHIFT -> waiting[next] + (stacked[gold[next]] && gold[next] != word ? 1 : 0);
      case ParserState.LEFT ->
          unread[word] + (head > next || state.stackSize() > 1 && head == state.stack(1) ? 1 : 0);
      default -> unread[word] + (head >= next ? 1 : 0);
    };
  }

  /** Reads the next word. */
  void shift() {
    int word = state.buffer(0);
    unread[gold[word]]--;
    waiting[gold[word]]++;
    stacked[word] = true;
    state.shift();
  }

  /** Attaches the top of the stack. */
  void attach(int head, Relation relation) {
    int word = state.stack(0);
    waiting[gold[word]]--;
    stacked[word] = false;
    state.attach(head, relation);
  }
}
