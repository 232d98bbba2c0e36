package org.hustings.examples.recipes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Unit;

/** Loads the numbers of some articles into a table of a database, and asks it who says what. */
public final class LoadIntoSql {
  private static final List<String> ARTICLES =
      List.of(
          "Gov. Ada Moreno said the bridge would cost $60 million. She said 40 jobs were at stake.",
          "\"The bridge will cost more than $90 million,\" said Paul Reyes, the mayor.",
          "The governor said on Friday that unemployment had fallen to 4.2%.");

  private static final String TABLE =
      """
      create table claim (
        article int, first_char int, last_char int, words varchar,
        amount decimal(30, 6), unit varchar, speaker varchar, country char(3))
      """;

  private static final String QUESTION =
      """
      select coalesce(speaker, 'unknown'), count(*), max(amount) filter (where unit = 'USD')
      from claim group by speaker order by 2 desc, 1
      """;

  private LoadIntoSql() {}

  /** Adds a row for each number. */
  static void load(Connection database, int article, PoliticalText text) throws SQLException {
    String insert = "insert into claim values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = database.prepareStatement(insert)) {
      for (NumericClaim claim : text.claims()) {
        row.setInt(1, article);
        row.setInt(2, claim.span().start());
        row.setInt(3, claim.span().end());
        row.setString(4, text.in(claim.span()));
        row.setBigDecimal(5, claim.quantity().value().orElse(null)); // a range has two ends
        row.setString(6, claim.unit().map(Unit::code).orElse(null));
        row.setString(7, claim.claimant().map(Actor::name).orElse(null));
        row.setString(8, claim.claimant().flatMap(Actor::country).orElse(null));
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  /** Prints a line for each speaker: numbers, and the largest sum of dollars. */
  public static void main(String[] args) throws SQLException {
    PoliticalTextReader reader = PoliticalTextReader.english();
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:news");
        Statement statement = database.createStatement()) {
      statement.execute(TABLE);
      for (int i = 0; i < ARTICLES.size(); i++) {
        load(database, i, reader.read(ARTICLES.get(i)));
      }
      try (ResultSet row = statement.executeQuery(QUESTION)) {
        while (row.next()) {
          System.out.println(row.getString(1) + ": " + row.getInt(2) + ", $" + row.getLong(3));
        }
      }
    }
  }
}
