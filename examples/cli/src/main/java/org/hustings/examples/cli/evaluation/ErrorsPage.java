package org.hustings.examples.cli.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.document.Span;
import org.hustings.examples.cli.evaluation.Comparison.Side;

/**
 * A page that shows gold and found side by side, wherever they differ. It needs nothing else: no
 * script, no picture, no request. Written as documents come, so it may be about any number.
 *
 * <p>Not thread-safe.
 */
public final class ErrorsPage implements AutoCloseable {
  private static final int CONTEXT = 60;
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Gold and found</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th, td { border-top: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      th:first-child { width: 9rem; }
      mark { background: #ffe08a; color: inherit; } mark.source { background: #cfe3ff; }
      .context { color: #595959; } .detail { display: block; font-size: .85rem; color: #3d3d3d; }
      body:has(#no-quotes:checked) tr.quotes, body:has(#no-actors:checked) tr.actors,
      body:has(#no-claims:checked) tr.claims, body:has(#no-wrong:checked) tr.wrong,
      body:has(#no-missed:checked) tr.missed, body:has(#no-extra:checked) tr.extra { display: none; }
      @media print { fieldset { display: none; } tr { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <h1>Gold and found</h1>
      <p>What was labelled, beside what was found, wherever they differ. <mark>Yellow</mark> are the words
      themselves, <mark class="source">blue</mark> the words that name who spoke.</p>
      <fieldset><legend>Hide</legend>
      <label><input type="checkbox" id="no-quotes"> quotes</label>
      <label><input type="checkbox" id="no-actors"> actors</label>
      <label><input type="checkbox" id="no-claims"> claims</label>
      <label><input type="checkbox" id="no-wrong"> wrong</label>
      <label><input type="checkbox" id="no-missed"> missed</label>
      <label><input type="checkbox" id="no-extra"> extra</label>
      </fieldset>
      """;

  private final Writer out;

  /** Starts the page; {@link #close} ends it and closes the writer. */
  public ErrorsPage(Writer out) throws IOException {
    this.out = out;
    out.write(HEAD);
  }

  /** Adds the differences of one document; one that has none gets its heading only. */
  public void add(ComparedDocument document) throws IOException {
    List<Comparison> wrong = new ArrayList<>(document.comparisons());
    wrong.removeIf(comparison -> comparison.verdict() == Verdict.RIGHT);
    wrong.sort(Comparator.comparing(ErrorsPage::start));
    out.write("<h2>" + escaped(document.id()) + "</h2>\n");
    out.write(
        "<p>%d right, %d not.</p>\n"
            .formatted(document.comparisons().size() - wrong.size(), wrong.size()));
    if (wrong.isEmpty()) {
      return;
    }
    out.write(
        "<table>\n<thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\">Gold</th>"
            + "<th scope=\"col\">Found</th></tr></thead>\n<tbody>\n");
    for (Comparison comparison : wrong) {
      out.write(row(document.text(), comparison));
    }
    out.write("</tbody>\n</table>\n");
  }

  private static int start(Comparison comparison) {
    return comparison
        .gold()
        .or(comparison::found)
        .flatMap(side -> side.spans().stream().findFirst())
        .map(Span::start)
        .orElse(0);
  }

  private static String row(String text, Comparison comparison) {
    String verdict = comparison.verdict().name().toLowerCase(Locale.ROOT);
    String reason =
        comparison.reason().isEmpty()
            ? ""
            : "<span class=\"detail\">" + escaped(comparison.reason()) + "</span>";
    return "<tr class=\"%s %s\"><td>%s: %s%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            comparison.layer(),
            verdict,
            comparison.layer().substring(0, comparison.layer().length() - 1),
            verdict,
            reason,
            cell(text, comparison.gold()),
            cell(text, comparison.found()));
  }

  private static String cell(String text, Optional<Side> side) {
    if (side.isEmpty()) {
      return "—";
    }
    List<Marked> marks = new ArrayList<>();
    side.get().spans().forEach(span -> marks.add(new Marked(span, "<mark>")));
    side.get().source().forEach(span -> marks.add(new Marked(span, "<mark class=\"source\">")));
    marks.sort(Comparator.comparing(Marked::span));
    StringBuilder cell = new StringBuilder();
    int end = -1;
    for (Marked mark : marks) {
      Span span = mark.span();
      if (span.start() < end) {
        continue;
      }
      cell.append(before(text, span, end)).append(mark.tag());
      cell.append(escaped(span.in(text))).append("</mark>");
      end = span.end();
    }
    if (end >= 0) {
      cell.append(context(text, end, Math.min(text.length(), end + CONTEXT)));
    }
    if (!side.get().detail().isEmpty()) {
      cell.append("<span class=\"detail\">").append(escaped(side.get().detail())).append("</span>");
    }
    return cell.toString();
  }

  private record Marked(Span span, String tag) {}

  /** What stands between the last mark and this one, or before the first. */
  private static String before(String text, Span span, int last) {
    if (last < 0) {
      return context(text, Math.max(0, span.start() - CONTEXT), span.start());
    }
    return span.start() - last <= 2 * CONTEXT
        ? context(text, last, span.start())
        : context(text, last, last + CONTEXT)
            + " … "
            + context(text, span.start() - CONTEXT, span.start());
  }

  private static String context(String text, int start, int end) {
    return start >= end
        ? ""
        : "<span class=\"context\">" + escaped(text.substring(start, end)) + "</span>";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  // Half a surrogate pair and control characters have no place in a page.
                  boolean isOdd =
                      (c < ' ' && c != '\n' && c != '\t') || (c >= 0xD800 && c <= 0xDFFF);
                  escaped.appendCodePoint(isOdd ? 0xFFFD : c);
                }
              }
            });
    return escaped.toString();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write("</body>\n</html>\n");
    }
  }
}
