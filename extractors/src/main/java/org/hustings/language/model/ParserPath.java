package org.hustings.language.model;

/** What a parser did with a sentence, step by step. */
final class ParserPath {

  /** No transition. */
  static final int NONE = -1;

  byte[] moves = {};
  byte[] others = {}; // the second best transition where the best is not sure, else NONE
  float[] costs = {};
  long[] signatures = new long[1]; // of the state before each step, and of the last

  /** Makes room for so many steps; what was noted is lost. */
  void makeRoom(int steps) {
    if (moves.length < steps) {
      int room = steps + steps / 4;
      moves = new byte[room];
      others = new byte[room];
      costs = new float[room];
      signatures = new long[room + 1];
    }
  }

  /** Notes a step. */
  void set(int step, int move, int other, float cost) {
    moves[step] = (byte) move;
    others[step] = (byte) other;
    costs[step] = cost;
  }

  /** Goes another path's way for some steps, from and to the same states. */
  void copy(ParserPath path, int from, int to) {
    System.arraycopy(path.moves, from, moves, from, to - from);
    System.arraycopy(path.others, from, others, from, to - from);
    System.arraycopy(path.costs, from, costs, from, to - from);
    System.arraycopy(path.signatures, from + 1, signatures, from + 1, to - from);
  }
}
