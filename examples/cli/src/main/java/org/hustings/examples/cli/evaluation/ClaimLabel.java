package org.hustings.examples.cli.evaluation;

import java.util.List;
import java.util.Optional;
import org.hustings.document.Span;

/**
 * A numeric claim in the exchange form. Numbers are compared with a tolerance of a thousandth, so
 * doubles will do.
 *
 * @param span empty in data that gives values only, and then pairs with nothing by its place
 * @param modifier {@code exact} where none is given
 * @param change direction and role in one word, such as {@code rise to}
 * @param source the words that name who claims the number
 * @param confidence from 0 to 1; 1 where none is given
 */
record ClaimLabel(
    Optional<Span> span,
    Optional<String> kind,
    List<Optional<Double>> numbers,
    Optional<String> unit,
    String modifier,
    Optional<Span> object,
    Optional<String> change,
    Optional<Span> source,
    double confidence) {

  ClaimLabel {
    numbers = List.copyOf(numbers);
  }
}
