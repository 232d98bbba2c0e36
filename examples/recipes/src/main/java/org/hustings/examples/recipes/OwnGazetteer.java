package org.hustings.examples.recipes;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorGazetteer;
import org.hustings.actor.ActorResolver;
import org.hustings.actor.ActorType;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;

/** Adds actors and offices of one's own: a town that no atlas knows. */
public final class OwnGazetteer {
  private static final String ARTICLE =
      """
      The mayor of Brookvale opened the new bridge on Tuesday. "We waited eleven years," she said. \
      The Harbor Trust paid for it. Ada Moreno was elected in 2024.
      """;

  /** The same form as a file for ActorGazetteer.fromTsv(Path). */
  private static final String TABLES =
      """
      # id\tname\ttype\tcountry\taliases
      brookvale\tBrookvale\tplace\tUSA\t
      ada-moreno\tAda Moreno\tperson\tUSA\tMadam Bridge
      # title\tof\tholder\tfrom
      Mayor of Brookvale\tbrookvale\tada-moreno\t2024-05-01
      """;

  private OwnGazetteer() {}

  /** Prints the cast of an article about the town. */
  public static void main(String[] args) throws IOException {
    ActorGazetteer gazetteer =
        ActorGazetteer.bundled()
            .plus(ActorGazetteer.fromTsv(new StringReader(TABLES), "town.tsv"))
            .plus(
                ActorGazetteer.builder()
                    .actor("Harbor Trust", ActorType.ORGANIZATION, "USA")
                    .build());
    PoliticalTextReader reader =
        PoliticalTextReader.builder()
            .actors(ActorResolver.builder().gazetteer(gazetteer).build())
            .build();

    DocumentMetadata metadata = DocumentMetadata.empty().withDate(LocalDate.of(2026, 9, 1));
    PoliticalText text = reader.read(Document.of(ARTICLE, metadata));
    for (Actor actor : text.actors()) {
      System.out.println(actor);
      actor.mentions().forEach(m -> System.out.println("  " + m.kind() + ": " + text.in(m.span())));
    }
  }
}
