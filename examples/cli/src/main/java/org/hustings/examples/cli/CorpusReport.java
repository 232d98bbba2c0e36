package org.hustings.examples.cli;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.quote.Quote;
import org.hustings.render.Bars;
import org.hustings.render.HtmlRenderer;
import org.hustings.render.Link;
import org.hustings.render.Page;
import org.hustings.render.Section;
import org.hustings.render.Table;
import org.hustings.render.Timeline;

/**
 * A folder of pages about a corpus: one for each document, lists of all documents, and an index
 * that shows who is quoted most, from which countries, and when.
 *
 * <p>Documents are written as they come; what is kept of them are counts, and for each actor and
 * country the dozen documents with most of its quotes.
 */
final class CorpusReport {
  private static final int DOCUMENTS_A_LIST = 200;
  private static final int MOST_ACTORS = 25;
  private static final int MOST_COUNTRIES = 25;
  private static final int MOST_ROWS_OF_TIME = 10;
  private static final Link INDEX = Link.toPage("../index.html");
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .footer("Read by Hustings. Machine reading errs: check before you quote.")
          .build();

  private final Path folder;
  private final Map<String, QuoteTally> actors = new HashMap<>();
  private final Map<String, QuoteTally> countries = new HashMap<>();
  private final List<Table.Row> listed = new ArrayList<>();
  private int documents;
  private int lists;
  private long quotes;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  private CorpusReport(Path folder) {
    this.folder = folder;
  }

  /** A report in a folder, which is made if need be and must be empty. */
  static CorpusReport in(Path folder) throws IOException, UnusableInputException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableInputException(folder + ": is a file; name a folder for the report");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new UnusableInputException(
              folder + ": is not empty; name a new folder for the report");
        }
      }
    }
    Files.createDirectories(folder.resolve("documents"));
    Files.createDirectories(folder.resolve("lists"));
    return new CorpusReport(folder);
  }

  /** Writes the page of a document and counts its quotes. */
  void add(Document document) throws IOException {
    documents++;
    write(Path.of(path(documents)), HtmlPage.partOf(document, "All documents", INDEX));
    document.metadata().date().ifPresent(this::extend);
    count(document);
    listed.add(row(document));
    if (listed.size() == DOCUMENTS_A_LIST) {
      writeList();
    }
  }

  private void extend(LocalDate day) {
    first = Optional.of(first.filter(before -> before.isBefore(day)).orElse(day));
    last = Optional.of(last.filter(after -> after.isAfter(day)).orElse(day));
  }

  private void count(Document document) {
    String title = Headline.of(document);
    Map<String, List<Integer>> byActor = new LinkedHashMap<>();
    Map<String, List<Integer>> byCountry = new TreeMap<>();
    List<Quote> all = document.find(Quote.LAYER).orElse(List.of());
    quotes += all.size();
    for (int i = 0; i < all.size(); i++) {
      Optional<Actor> speaker = all.get(i).speaker();
      if (speaker.isPresent()) {
        Actor actor = speaker.get();
        String key = key(actor);
        actors.computeIfAbsent(
            key, unused -> new QuoteTally(Wrapping.oneLine(actor.name()), ActorWords.about(actor)));
        byActor.computeIfAbsent(key, unused -> new ArrayList<>()).add(i + 1);
        if (actor.country().isPresent()) {
          byCountry.computeIfAbsent(actor.country().get(), unused -> new ArrayList<>()).add(i + 1);
        }
      }
    }
    byActor.forEach((key, found) -> tally(actors, key).add(place(document, title, found)));
    byCountry.forEach(
        (code, found) -> {
          countries.computeIfAbsent(code, c -> new QuoteTally(Countries.name(c), ""));
          tally(countries, code).add(place(document, title, found));
        });
  }

  private static QuoteTally tally(Map<String, QuoteTally> tallies, String key) {
    return tallies.computeIfAbsent(key, name -> new QuoteTally(name, ""));
  }

  // An id such as "#3" holds in its document only; across documents the name has to do.
  private static String key(Actor actor) {
    return actor.id().startsWith("#")
        ? actor.type() + " " + Wrapping.oneLine(actor.name()).toLowerCase(Locale.ROOT)
        : actor.id();
  }

  private QuoteTally.Place place(Document document, String title, List<Integer> found) {
    return new QuoteTally.Place(
        documents, title, document.metadata().date(), found.get(0), found.size());
  }

  private Table.Row row(Document document) {
    return Table.Row.of(
        Table.Cell.of(Headline.of(document)).withLink(Link.toPage("../" + path(documents))),
        Table.Cell.of(document.metadata().date().map(LocalDate::toString).orElse("")),
        count(document.find(Quote.LAYER)),
        count(document.find(Actor.LAYER)),
        count(document.find(NumericClaim.LAYER)));
  }

  private static Table.Cell count(Optional<? extends List<?>> layer) {
    return Table.Cell.of(String.valueOf(layer.map(List::size).orElse(0)));
  }

  private static String path(int document) {
    return "documents/%06d.html".formatted(document);
  }

  private static String listPath(int list) {
    return "lists/%04d.html".formatted(list);
  }

  private void writeList() throws IOException {
    lists++;
    String heading = listHeading(lists);
    Table table =
        Table.of(heading, List.of("Document", "Date", "Quotes", "Actors", "Numbers"), listed);
    write(
        Path.of(listPath(lists)),
        RENDERER.render(
            Page.builder("").title(heading).back("All documents", INDEX).figure(table).build()));
    listed.clear();
  }

  private String listHeading(int list) {
    int start = (list - 1) * DOCUMENTS_A_LIST + 1;
    int end = Math.min(documents, start + DOCUMENTS_A_LIST - 1);
    return "Documents %,d to %,d".formatted(start, end);
  }

  /** Writes the index. */
  void finish() throws IOException {
    if (!listed.isEmpty()) {
      writeList();
    }
    List<QuoteTally> speakers = most(actors, MOST_ACTORS);
    List<QuoteTally> lands = most(countries, MOST_COUNTRIES);
    Page.Builder page = Page.builder("").title("Who is quoted").subtitle(summary());
    page.figure(bars("Most quoted", "actor-", speakers));
    page.figure(bars("By country", "country-", lands));
    if (first.isPresent() && last.isPresent()) {
      page.figure(overTime(speakers, Periods.covering(first.get(), last.get())));
    }
    page.figure(new Section("Where they speak", entries("actor-", speakers)));
    page.figure(new Section("Countries, and where they are heard", entries("country-", lands)));
    page.figure(new Section("All documents", listEntries()));
    write(Path.of("index.html"), RENDERER.render(page.build()));
  }

  private String summary() {
    String counts =
        "%,d documents · %,d quotes · %,d speakers".formatted(documents, quotes, actors.size());
    return first.isPresent() && last.isPresent()
        ? counts + " · " + first.get() + " to " + last.get()
        : counts;
  }

  private static List<QuoteTally> most(Map<String, QuoteTally> tallies, int number) {
    return tallies.values().stream()
        .sorted(comparing((QuoteTally tally) -> -tally.quotes()).thenComparing(QuoteTally::name))
        .limit(number)
        .toList();
  }

  private static Bars bars(String heading, String anchors, List<QuoteTally> tallies) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (QuoteTally tally : tallies) {
      Bars.Bar bar =
          Bars.Bar.of(tally.name(), tally.quotes()).withLink(Link.to(anchors + (bars.size() + 1)));
      bars.add(tally.about().isEmpty() ? bar : bar.withDetail(tally.about()));
    }
    return Bars.of(heading, bars);
  }

  private static Timeline overTime(List<QuoteTally> speakers, Periods periods) {
    List<Timeline.Series> rows = new ArrayList<>();
    for (QuoteTally tally : speakers.subList(0, Math.min(MOST_ROWS_OF_TIME, speakers.size()))) {
      rows.add(
          new Timeline.Series(
              tally.name(),
              periods.sums(tally.byDay()),
              Optional.of(Link.to("actor-" + (rows.size() + 1)))));
    }
    return Timeline.of("Over time", periods.names(), rows);
  }

  private static List<Section.Entry> entries(String anchors, List<QuoteTally> tallies) {
    List<Section.Entry> entries = new ArrayList<>();
    for (QuoteTally tally : tallies) {
      long quotes = tally.quotes();
      Section.Entry entry =
          Section.Entry.of(tally.name())
              .withAnchor(anchors + (entries.size() + 1))
              .withBadge(
                  "%,d quote%s in %,d document%s"
                      .formatted(quotes, s(quotes), tally.documents(), s(tally.documents())))
              .withItems(tally.places().stream().map(CorpusReport::item).toList());
      entries.add(tally.about().isEmpty() ? entry : entry.withDetail(tally.about()));
    }
    return entries;
  }

  private static String s(long count) {
    return count == 1 ? "" : "s";
  }

  private static Section.Item item(QuoteTally.Place place) {
    String quotes = place.quotes() + " quote" + s(place.quotes());
    return Section.Item.of(place.title())
        .withLink(Link.toPage(path(place.document())).at("quote-" + place.firstQuote()))
        .withDetail(place.date().map(day -> day + " · " + quotes).orElse(quotes));
  }

  private List<Section.Entry> listEntries() {
    List<Section.Item> items = new ArrayList<>();
    for (int list = 1; list <= lists; list++) {
      items.add(Section.Item.of(listHeading(list)).withLink(Link.toPage(listPath(list))));
    }
    return List.of(Section.Entry.of("In the order of the input").withItems(items));
  }

  private void write(Path path, String page) throws IOException {
    // A lone surrogate of a text is shown as U+FFFD, so each page can be stored as UTF-8.
    Files.write(folder.resolve(path), page.getBytes(StandardCharsets.UTF_8));
  }
}
