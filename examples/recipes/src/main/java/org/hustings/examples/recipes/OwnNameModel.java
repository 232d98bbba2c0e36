package org.hustings.examples.recipes;

import java.io.IOException;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorResolver;
import org.hustings.actor.MentionDetector;
import org.hustings.language.opennlp.OpenNlp;

/**
 * Finds campaigns that write their names in lower case, by a model of one's own: OpenNLP's, trained
 * here on twenty sentences; a real one takes a few thousand.
 */
public final class OwnNameModel {
  private static final String ARTICLE =
      """
      The campaign keep the quay filed a lawsuit on Monday. Ada Moreno joined it. The campaign \
      open the harbor said it would march. "They exaggerate," said Tilda Voss.
      """;

  /** One sentence a line, its tokens with spaces between them, as OpenNLP reads them. */
  private static final String SENTENCES =
      """
      The campaign <START:organization> save our ferry <END> said the plan was wrong .
      The campaign <START:organization> free the river <END> filed a complaint on Friday .
      The campaign <START:organization> trams for all <END> wants a new line .
      The campaign <START:organization> no more noise <END> said it would march .
      A group called <START:organization> clean air today <END> filed a lawsuit .
      A group called <START:organization> open the park <END> said it had won .
      The campaign <START:organization> lights out early <END> was founded in May .
      The campaign <START:organization> buses at night <END> said fares were too high .
      A group called <START:organization> plant more trees <END> filed an appeal .
      The campaign <START:organization> keep the market <END> said the mayor had lied .
      The campaign was long and the mayor was tired .
      The campaign ended on Sunday with a march .
      The campaign for mayor cost two million dollars .
      The mayor said the plan was right .
      A group of workers filed a lawsuit .
      A group from the harbor said it would march .
      The council filed a complaint on Tuesday .
      The ferry was late and the river was high .
      Nobody joined it .
      The port said the market was safe .
      """;

  private OwnNameModel() {}

  private static TokenNameFinderModel train() throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put("PrintMessages", false);
    var lines = ObjectStreamUtils.createObjectStream(SENTENCES.lines().toList());
    var samples = new NameSampleDataStream(lines);
    var factory = new TokenNameFinderFactory();
    return NameFinderME.train("en", "organization", samples, parameters, factory);
  }

  /** Prints the cast of an article without the model and with it. */
  public static void main(String[] args) throws IOException {
    MentionDetector campaigns = MentionDetector.of(OpenNlp.nameFinder(train()));
    MentionDetector both = MentionDetector.english().and(campaigns);

    System.out.println("Without the model: " + cast(MentionDetector.english()));
    System.out.println("With the model: " + cast(both));
  }

  private static List<String> cast(MentionDetector detector) {
    ActorResolver actors = ActorResolver.builder().mentionDetector(detector).build();
    PoliticalTextReader reader = PoliticalTextReader.builder().actors(actors).build();
    return reader.read(ARTICLE).actors().stream().map(Actor::name).toList();
  }
}
