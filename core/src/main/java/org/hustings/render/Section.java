package org.hustings.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of a page, beside its text or below it, such as the cast of actors.
 *
 * <pre>{@code
 * Section.of("Who is who",
 *     Section.Entry.of("Angela Merkel")
 *         .withAnchor("actor-2")
 *         .withDetail("person · Germany · Chancellor of Germany")
 *         .withItems(List.of(Section.Item.of("“We can do this”").withLink("quote-1"))));
 * }</pre>
 *
 * @param heading any text
 * @param entries in the order in which they are shown
 */
public record Section(String heading, List<Entry> entries) implements Figure {

  /** Copies the entries. */
  public Section {
    Objects.requireNonNull(heading, "heading");
    entries = List.copyOf(entries);
  }

  /** A section of these entries. */
  public static Section of(String heading, Entry... entries) {
    return new Section(heading, List.of(entries));
  }

  /**
   * One thing of a section.
   *
   * @param title what it is called; any text
   * @param detail a line about it; any text
   * @param anchor a name that links of the same page lead to; unique in the page
   * @param link an anchor that the title leads to
   * @param items things that belong to it
   * @param badge a few words or a number at the end of the title's line; any text
   * @param group the highlights and rows that the reader can choose to see alone from here
   * @param hue the colour of its dot, as an angle on the colour wheel
   */
  public record Entry(
      String title,
      Optional<String> detail,
      Optional<String> anchor,
      Optional<String> link,
      List<Item> items,
      Optional<String> badge,
      Optional<String> group,
      Optional<Integer> hue) {

    /** Copies the items. */
    public Entry {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(link, "link");
      items = List.copyOf(items);
      Objects.requireNonNull(badge, "badge");
      Objects.requireNonNull(group, "group");
      hue.ifPresent(Style::checkHue);
    }

    /** An entry with nothing but a title. */
    public static Entry of(String title) {
      return new Entry(
          title,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** The same with a line about it. */
    public Entry withDetail(String line) {
      return new Entry(title, Optional.of(line), anchor, link, items, badge, group, hue);
    }

    /** The same with a name that links of the page can lead to. */
    public Entry withAnchor(String name) {
      return new Entry(title, detail, Optional.of(name), link, items, badge, group, hue);
    }

    /** The same with a title that leads to an anchor of the page. */
    public Entry withLink(String toAnchor) {
      return new Entry(title, detail, anchor, Optional.of(toAnchor), items, badge, group, hue);
    }

    /** The same with these items. */
    public Entry withItems(List<Item> all) {
      return new Entry(title, detail, anchor, link, all, badge, group, hue);
    }

    /** The same with a few words at the end of the title's line. */
    public Entry withBadge(String words) {
      return new Entry(title, detail, anchor, link, items, Optional.of(words), group, hue);
    }

    /** The same with a button that shows only the highlights and rows of a group. */
    public Entry withGroup(String name) {
      return new Entry(title, detail, anchor, link, items, badge, Optional.of(name), hue);
    }

    /** The same with a dot of a colour. */
    public Entry withHue(int angle) {
      return new Entry(title, detail, anchor, link, items, badge, group, Optional.of(angle));
    }
  }

  /**
   * A line of an entry.
   *
   * @param text any text
   * @param detail a smaller line after it; any text
   * @param link where the line leads
   */
  public record Item(String text, Optional<String> detail, Optional<Link> link) {

    /** Checks that nothing is null. */
    public Item {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(link, "link");
    }

    /** A line that leads nowhere. */
    public static Item of(String text) {
      return new Item(text, Optional.empty(), Optional.empty());
    }

    /** The same with a smaller line after it. */
    public Item withDetail(String line) {
      return new Item(text, Optional.of(line), link);
    }

    /** The same as a link to an anchor of the page. */
    public Item withLink(String toAnchor) {
      return withLink(Link.to(toAnchor));
    }

    /** The same as a link. */
    public Item withLink(Link target) {
      return new Item(text, detail, Optional.of(target));
    }
  }
}
