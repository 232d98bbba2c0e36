package org.hustings.examples.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.claim.Change;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Quantity;
import org.hustings.claim.Unit;
import org.hustings.document.Document;

/** Numbers for people to read. */
final class ClaimWords {
  private static final Pattern COUNTED_NOUN = Pattern.compile("^.+?(?=/| per | of |$)");

  private ClaimWords() {}

  /** All numbers of a document, but for a "one" that counts nothing and measures nothing. */
  static List<NumericClaim> worthTelling(Document document) {
    return document.find(NumericClaim.LAYER).orElse(List.of()).stream()
        .filter(claim -> !isBareOne(claim))
        .toList();
  }

  private static boolean isBareOne(NumericClaim claim) {
    return claim.kind() == ClaimKind.COUNT
        && claim.quantity().value().filter(BigDecimal.ONE::equals).isPresent()
        && claim.unit().isEmpty()
        && claim.object().isEmpty()
        && claim.change().isEmpty();
  }

  /** The number with its limits and unit in a common form: {@code ≥ EUR 1,100,000,000}. */
  static String value(NumericClaim claim) {
    String number = number(claim.quantity());
    String unit = claim.unit().map(Unit::code).map(code -> counted(code, number)).orElse("");
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
    boolean rate = claim.unit().flatMap(Unit::per).isPresent(); // "barrels/day" has it already
    String per = rate ? "" : claim.per().map(one -> " per " + one).orElse("");
    return sign(claim.modifier()) + measured + per;
  }

  /** The name of a unit as it stands after a number; codes and signs stay as they are. */
  private static String counted(String unit, String number) {
    boolean isNoun = unit.length() > 2 && Character.isLowerCase(unit.charAt(0));
    if (!isNoun || number.equals("1")) {
      return unit;
    }
    Matcher counted = COUNTED_NOUN.matcher(unit); // barrel/day: barrels
    return counted.find() ? plural(counted.group()) + unit.substring(counted.end()) : unit;
  }

  private static String plural(String noun) {
    if (noun.endsWith("celsius") || noun.endsWith("fahrenheit") || noun.endsWith("hertz")) {
      return noun;
    }
    if (noun.endsWith("foot")) {
      return noun.substring(0, noun.length() - "foot".length()) + "feet";
    }
    if (noun.endsWith("y")) {
      return noun.endsWith("day") ? noun + "s" : noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("ch") ? "es" : "s");
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
