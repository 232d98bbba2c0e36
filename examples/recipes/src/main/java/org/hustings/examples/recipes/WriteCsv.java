package org.hustings.examples.recipes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.quote.Quote;

/** Writes who is quoted, and who claims which number, as tables for R or a spreadsheet. */
public final class WriteCsv {
  private static final Map<LocalDate, String> ARTICLES =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2016, 3, 14),
              "The French president said Europe would take in 2.5 million tonnes of grain. \"Nobody"
                  + " wants 40 countries to go hungry,\" Chancellor Angela Merkel told reporters.",
              LocalDate.of(2026, 5, 20),
              "The French president said prices had risen 18 percent. Lena Hofstadter, an analyst,"
                  + " called it \"a bad year, but no catastrophe.\""));

  private WriteCsv() {}

  /** Prints a table of quotes and one of numbers, a row each. */
  public static void main(String[] args) {
    PoliticalTextReader reader = PoliticalTextReader.english();
    StringBuilder quotes = new StringBuilder("date,speaker,country,office,cue,words\n");
    StringBuilder numbers = new StringBuilder("date,claimant,country,value,unit,of,as written\n");
    ARTICLES.forEach(
        (date, article) -> {
          DocumentMetadata published = DocumentMetadata.empty().withDate(date);
          PoliticalText text = reader.read(Document.of(article, published));
          text.quotes().forEach(quote -> quotes.append(row(date, quote, text)));
          text.claims().forEach(claim -> numbers.append(row(date, claim, text)));
        });
    System.out.print(quotes);
    System.out.print(numbers);
  }

  private static String row(LocalDate date, Quote quote, PoliticalText text) {
    return row(
        date,
        quote.speaker().map(Actor::name),
        quote.speaker().flatMap(Actor::country),
        quote.speaker().flatMap(Actor::role),
        quote.cue().map(text::in),
        text.in(quote.content()).split("\\s+").length);
  }

  private static String row(LocalDate date, NumericClaim claim, PoliticalText text) {
    return row(
        date,
        claim.claimant().map(Actor::name),
        claim.claimant().flatMap(Actor::country),
        claim.quantity(),
        claim.unit(),
        claim.object().map(text::in),
        text.in(claim.span()));
  }

  /** A line of cells in quotation marks; what is not known is empty. */
  private static String row(Object... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                cell instanceof Optional<?> known ? known.map(Object::toString).orElse("") : cell)
        .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }
}
