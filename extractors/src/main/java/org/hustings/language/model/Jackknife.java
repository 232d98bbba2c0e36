package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Lets each part of the training data be read by a model that has not seen it.
 *
 * <p>A parser trained on tags that its own tagger learned by heart would trust them too much. Cut
 * the data into folds, train a tagger on all folds but one, tag that one with it, and so on: then
 * the parser learns on tags as good as it will meet.
 */
public final class Jackknife {

  private Jackknife() {}

  /**
   * Cuts the data into folds and hands over, for each, all the rest and the fold itself.
   *
   * @param examples what to train on
   * @param folds the number of folds, at least 2
   * @param group what must not be torn apart, such as an example's document
   * @param action trains on its first argument and reads its second
   */
  public static <T> void run(
      List<T> examples, int folds, Function<T, ?> group, BiConsumer<List<T>, List<T>> action) {
    checkArgument(folds >= 2, "folds must be >= 2, but was %s", folds);
    int[] foldOf = new int[examples.size()];
    Map<Object, Integer> groups = new HashMap<>();
    for (int i = 0; i < foldOf.length; i++) {
      int number = groups.computeIfAbsent(group.apply(examples.get(i)), g -> groups.size());
      foldOf[i] = number % folds;
    }
    for (int fold = 0; fold < folds; fold++) {
      List<T> rest = new ArrayList<>();
      List<T> held = new ArrayList<>();
      for (int i = 0; i < foldOf.length; i++) {
        (foldOf[i] == fold ? held : rest).add(examples.get(i));
      }
      if (!held.isEmpty()) {
        action.accept(rest, held);
      }
    }
  }
}
