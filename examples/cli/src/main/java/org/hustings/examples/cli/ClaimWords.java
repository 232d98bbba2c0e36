package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.hustings.claim.Change;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Quantity;
import org.hustings.claim.Unit;

/** Numbers for people to read. */
final class ClaimWords {
  private ClaimWords() {}

  /** The number with its limits and unit in a common form: {@code ≥ EUR 1,100,000,000}. */
  static String value(NumericClaim claim) {
    String number = number(claim.quantity());
    String unit = claim.unit().map(Unit::code).orElse("");
    String measured;
    if (claim.kind() == ClaimKind.MONEY) {
      measured = (unit + " " + number).strip();
    } else if (claim.kind() == ClaimKind.ORDINAL) {
      measured = "no. " + number;
    } else if (claim.kind() == ClaimKind.MULTIPLE) {
      measured = number + " times";
    } else {
      measured = (number + " " + unit).strip();
    }
    return sign(claim.modifier()) + measured;
  }

  /** The change that the number measures, such as {@code ↑ by}; empty without one. */
  static String change(NumericClaim claim) {
    return claim.change().map(ClaimWords::words).orElse("");
  }

  private static String words(Change change) {
    String arrow =
        switch (change.direction()) {
          case RISE -> "↑";
          case FALL -> "↓";
          case STEADY -> "→";
        };
    return arrow + " " + change.role().name().toLowerCase(Locale.ROOT);
  }

  private static String sign(Modifier modifier) {
    return switch (modifier) {
      case EXACT, VAGUE -> "";
      case APPROXIMATELY -> "≈ ";
      case ALMOST -> "just under ";
      case MORE_THAN -> "> ";
      case AT_LEAST -> "≥ ";
      case LESS_THAN -> "< ";
      case AT_MOST -> "≤ ";
      case PLUS_MINUS -> "± ";
    };
  }

  private static String number(Quantity quantity) {
    if (!quantity.components().isEmpty()) {
      return quantity.components().stream().map(ClaimWords::plain).collect(joining("–"));
    }
    if (quantity.value().isPresent()) {
      return plain(quantity.value().get());
    }
    String low = quantity.low().map(ClaimWords::plain).orElse("");
    String high = quantity.high().map(ClaimWords::plain).orElse("");
    if (high.isEmpty()) {
      return low.isEmpty() ? "" : low + " and more";
    }
    return low.isEmpty() ? "up to " + high : low + "–" + high;
  }

  private static String plain(BigDecimal number) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }
}
