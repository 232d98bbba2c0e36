package org.hustings.render;

import java.util.Optional;

/** Writes the entries of lists; one with items and a group is a row that opens. */
final class SectionMarkup {
  /** A few items are open from the start, so that a reader sees what the rows hold. */
  private static final int ITEMS_SHOWN = 7;

  private SectionMarkup() {}

  /** Writes all entries of a section. */
  static void write(Section section, Markup out) {
    int items = 0;
    for (Section.Entry entry : section.entries()) {
      items += entry.items().size();
      entry(entry, items <= ITEMS_SHOWN, out);
    }
  }

  private static void entry(Section.Entry entry, boolean isOpen, Markup out) {
    boolean opens = entry.group().isPresent() && !entry.items().isEmpty();
    out.open("div").attribute("class", "entry").anchor(entry.anchor());
    entry.hue().ifPresent(hue -> out.attribute("style", "--hue:" + hue));
    if (opens) {
      entry.group().ifPresent(group -> button(entry.title(), group, out));
      out.open("details");
      if (isOpen) {
        out.attribute("open", "");
      }
      out.open("summary");
    }
    out.open("h3");
    if (entry.hue().isPresent()) {
      out.open("i").attribute("class", "dot").close("i");
    }
    // A summary opens when clicked, so its title leads nowhere.
    linked(entry.title(), opens ? Optional.empty() : entry.link().map(Link::to), out);
    entry.badge().ifPresent(words -> out.text(" ").element("span", words));
    out.close("h3");
    entry.detail().ifPresent(line -> out.element("p", line));
    if (opens) {
      out.close("summary");
    }
    if (!entry.items().isEmpty()) {
      items(entry, out);
    }
    if (opens) {
      out.close("details");
    }
    out.close("div").line();
  }

  private static void button(String title, String group, Markup out) {
    out.open("button")
        .attribute("type", "button")
        .attribute("class", "only")
        .attribute("data-pick", group)
        .attribute("aria-pressed", "false")
        .attribute("aria-label", "Only " + title)
        .text("Only")
        .close("button");
  }

  private static void items(Section.Entry entry, Markup out) {
    out.line().open("ul").line();
    for (Section.Item item : entry.items()) {
      out.open("li");
      linked(item.text(), item.link(), out);
      item.detail().ifPresent(line -> out.text(" ").element("small", line));
      out.close("li").line();
    }
    out.close("ul");
  }

  private static void linked(String text, Optional<Link> link, Markup out) {
    link.ifPresent(target -> out.open("a").attribute("href", target.address()));
    out.text(text);
    link.ifPresent(target -> out.close("a"));
  }
}
