package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Objects;

/**
 * How the highlights of one kind look, and what the legend calls them.
 *
 * <pre>{@code
 * Style quotes = Style.fill("quotes", "Quotes", 210);          // a blue ground
 * Style actors = Style.underline("actors", "People and states", 140);
 * }</pre>
 *
 * <p>Highlights may lie inside each other, so give each kind a look of its own. Lightness and
 * strength of the colour are chosen by the page, for light and dark screens, so that the text stays
 * readable.
 *
 * @param name lower-case letters, digits and hyphens; unique in a page
 * @param label what the legend says; any text
 * @param look the form of the highlight
 * @param hue the colour as an angle on the colour wheel, from 0 to 359: 0 red, 60 yellow, 120
 *     green, 240 blue
 */
public record Style(String name, String label, Look look, int hue) {
  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  /** The form of a highlight. */
  public enum Look {
    /** A coloured ground. */
    FILL,
    /** A paler ground with a dotted line below. */
    TINT,
    /** A line below. */
    UNDERLINE,
    /** A thin frame and strong letters. */
    FRAME
  }

  /** Checks that the name fits and that the hue is an angle. */
  public Style {
    Objects.requireNonNull(name, "name");
    checkArgument(
        !name.isEmpty() && NAME.matchesAllOf(name),
        "a style's name must be of lower-case letters, digits and hyphens, but was '%s'",
        name);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(look, "look");
    checkHue(hue);
  }

  static void checkHue(int hue) {
    checkArgument(hue >= 0 && hue < 360, "hue must be in [0, 360), but was %s", hue);
  }

  /** A coloured ground; for long stretches such as quotes. */
  public static Style fill(String name, String label, int hue) {
    return new Style(name, label, Look.FILL, hue);
  }

  /** A paler ground; for what is less certain or less literal than a fill. */
  public static Style tint(String name, String label, int hue) {
    return new Style(name, label, Look.TINT, hue);
  }

  /** A line below; for words within others, such as names. */
  public static Style underline(String name, String label, int hue) {
    return new Style(name, label, Look.UNDERLINE, hue);
  }

  /** A thin frame and strong letters; for a few short things, such as numbers. */
  public static Style frame(String name, String label, int hue) {
    return new Style(name, label, Look.FRAME, hue);
  }
}
