package org.hustings.language.model;

/**
 * Tells from the arcs in which two trees differ which one is better. Not safe for use by many
 * threads.
 */
final class ParserJudge implements ParserSearch.Judge {

  /** With 40, three heads in a thousand more are right, and the parser takes half as long again. */
  private static final float SURE = 20;

  /** GUM's sentences need 3 on average; a long line of quotation marks would take 800. */
  private static final int PATIENCE = 12;

  /** How much the transitions' own odds count; learned with the rest, it came to this. */
  private static final float LEAD_COUNTS = 0.5f;

  private final Scorer trees;
  private final Features tree = new Features(512);
  private final Features otherTree = new Features(512);

  ParserJudge(Scorer trees) {
    this.trees = trees;
  }

  @Override
  public float sure() {
    return SURE;
  }

  @Override
  public int patience() {
    return PATIENCE;
  }

  @Override
  public boolean prefersOther(ParserSearch search) {
    addTrees(search, tree, otherTree);
    return lead(search) + trees.score(otherTree) - trees.score(tree) > 0;
  }

  /** How much the transitions speak for the other tree. */
  static float lead(ParserSearch search) {
    return LEAD_COUNTS * search.lead();
  }

  /** Fills in the features of the arcs in which two trees differ. */
  static void addTrees(ParserSearch search, Features tree, Features otherTree) {
    ParserState state = search.state();
    tree.clear();
    otherTree.clear();
    for (int i = 0; i < search.changedCount(); i++) {
      int word = search.changed(i);
      ArcFeatures.add(tree, state, search.heads(), search.relations(), word);
      ArcFeatures.add(otherTree, state, state.head, state.relation, word);
    }
  }
}
