package org.hustings.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list beside the text of a page, such as the cast of actors.
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
public record Section(String heading, List<Entry> entries) {

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
   */
  public record Entry(
      String title,
      Optional<String> detail,
      Optional<String> anchor,
      Optional<String> link,
      List<Item> items) {

    /** Copies the items. */
    public Entry {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(link, "link");
      items = List.copyOf(items);
    }

    /** An entry with nothing but a title. */
    public static Entry of(String title) {
      return new Entry(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with a line about it. */
    public Entry withDetail(String line) {
      return new Entry(title, Optional.of(line), anchor, link, items);
    }

    /** The same with a name that links of the page can lead to. */
    public Entry withAnchor(String name) {
      return new Entry(title, detail, Optional.of(name), link, items);
    }

    /** The same with a title that leads to an anchor of the page. */
    public Entry withLink(String toAnchor) {
      return new Entry(title, detail, anchor, Optional.of(toAnchor), items);
    }

    /** The same with these items. */
    public Entry withItems(List<Item> all) {
      return new Entry(title, detail, anchor, link, all);
    }
  }

  /**
   * A line of an entry.
   *
   * @param text any text
   * @param detail a smaller line after it; any text
   * @param link the anchor that the line leads to
   */
  public record Item(String text, Optional<String> detail, Optional<String> link) {

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
      return new Item(text, detail, Optional.of(toAnchor));
    }
  }
}
