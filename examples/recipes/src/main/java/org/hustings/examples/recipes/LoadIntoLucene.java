package org.hustings.examples.recipes;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.quote.Quote;

/** Makes quotes searchable with Apache Lucene, by their words, speaker and country. */
public final class LoadIntoLucene {
  private static final String ARTICLE =
      """
      "We are building bridges," said Emmanuel Macron. Giorgia Meloni said the bridge would open \
      in May. "No bridge was ever finished on time," said Ada Moreno, who had met Mr. Macron.
      """;

  private LoadIntoLucene() {}

  /** Adds an entry for each quote; the name is found whole, the words in any form. */
  static void load(IndexWriter index, PoliticalText text) throws IOException {
    for (Quote quote : text.quotes()) {
      Document entry = new Document();
      entry.add(new TextField("words", text.in(quote.content()), Store.YES));
      String speaker = quote.speaker().map(Actor::name).orElse("nobody");
      entry.add(new StringField("speaker", speaker, Store.YES));
      String country = quote.speaker().flatMap(Actor::country).orElse("none");
      entry.add(new StringField("country", country, Store.YES));
      index.addDocument(entry);
    }
  }

  private static void search(IndexSearcher searcher, Query query) throws IOException {
    System.out.println(query + ":");
    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
      Document entry = searcher.storedFields().document(hit.doc);
      System.out.println("  " + entry.get("speaker") + ": " + entry.get("words"));
    }
  }

  /** Prints who speaks of bridges, and who of them speaks for France. */
  public static void main(String[] args) throws IOException {
    Analyzer english = new EnglishAnalyzer();
    try (Directory folder = new ByteBuffersDirectory()) {
      try (IndexWriter index = new IndexWriter(folder, new IndexWriterConfig(english))) {
        load(index, PoliticalTextReader.english().read(ARTICLE));
      }
      try (DirectoryReader entries = DirectoryReader.open(folder)) {
        IndexSearcher searcher = new IndexSearcher(entries);
        Query bridges = new QueryBuilder(english).createBooleanQuery("words", "bridges");
        search(searcher, bridges);
        Query french = new TermQuery(new Term("country", "FRA"));
        search(
            searcher,
            new BooleanQuery.Builder().add(bridges, Occur.MUST).add(french, Occur.MUST).build());
      }
    }
  }
}
