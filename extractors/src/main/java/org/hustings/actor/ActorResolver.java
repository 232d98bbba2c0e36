package org.hustings.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hustings.attribution.Attribution;
import org.hustings.document.Document;
import org.hustings.document.Layer;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.Name;
import org.hustings.pipeline.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts in a text, with every mention: names, descriptions, pronouns and demonyms.
 *
 * <pre>{@code
 * ActorResolver actors = ActorResolver.english();
 * for (Actor actor : actors.resolve("Angela Merkel met Xi Jinping. She praised the Chinese leader.")) {
 *   System.out.println(actor);  // "Angela Merkel (PERSON, DEU, 2 mentions)", …
 * }
 * }</pre>
 *
 * <p>An actor that the {@linkplain ActorGazetteer gazetteer} knows has its id, country and codes,
 * and the office that it held at the document's {@linkplain
 * org.hustings.document.DocumentMetadata#date() date}; without a date no office is guessed. All
 * others are normal results too, with an id that holds in their document only.
 *
 * <p>As a step of a pipeline it needs the layers of a {@link LanguageAnalyzer}, and knows better
 * who {@code I} and {@code he} can be where {@link Attribution}s were found before. Immutable, and
 * safe for use by many threads.
 */
public final class ActorResolver implements Annotator {

  private final ActorGazetteer gazetteer;
  private final MentionDetector detector;
  private final Optional<LocalDate> defaultDate;
  private final double minConfidence;

  private ActorResolver(Builder builder) {
    gazetteer = builder.gazetteer == null ? ActorGazetteer.bundled() : builder.gazetteer;
    detector = builder.detector == null ? MentionDetector.english(gazetteer) : builder.detector;
    defaultDate = builder.defaultDate;
    minConfidence = builder.minConfidence;
  }

  /** The resolver for news in English, with the bundled gazetteer. */
  public static ActorResolver english() {
    return builder().build();
  }

  /** A builder of a resolver with options. */
  public static Builder builder() {
    return new Builder();
  }

  /** The actors of a text, by their first mention; the text is analysed first. */
  public List<Actor> resolve(String text) {
    return resolve(Analyzer.ENGLISH.annotate(Document.of(text)));
  }

  /**
   * The actors of a document, by their first mention.
   *
   * @throws org.hustings.document.MissingLayerException if it was not analysed
   */
  public List<Actor> resolve(Document document) {
    LanguageAnalysis analysis = LanguageAnalysis.of(document);
    Optional<LocalDate> date = document.metadata().date().or(() -> defaultDate);
    List<Mention> mentions =
        document.find(Mention.LAYER).orElseGet(() -> detector.detect(document));
    return new Resolution(analysis, document, date, mentions).actors();
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageAnalysis.LAYER);
  }

  @Override
  public Set<Layer<?>> optional() {
    return Set.of(Attribution.LAYER, Name.LAYER, Mention.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Actor.LAYER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Actor.LAYER, resolve(document));
  }

  /** The state of one call: mentions become drafts, drafts become actors. */
  private final class Resolution {
    private final LanguageAnalysis analysis;
    private final Document document;
    private final Optional<LocalDate> date;
    private final List<ActorDraft> drafts = new ArrayList<>();
    private final List<MentionContext> contexts;
    private final MentionOrder order;

    Resolution(
        LanguageAnalysis analysis,
        Document document,
        Optional<LocalDate> date,
        List<Mention> mentions) {
      this.analysis = analysis;
      this.document = document;
      this.date = date;
      contexts = contexts(mentions);
      order = new MentionOrder(contexts);
    }

    private List<MentionContext> contexts(List<Mention> mentions) {
      List<Name> learned = document.find(Name.LAYER).orElse(List.of());
      List<MentionContext> made = new ArrayList<>(mentions.size());
      List<Mention> sorted = new ArrayList<>(mentions);
      sorted.sort(Comparator.comparing(Mention::span));
      int name = 0;
      for (Mention mention : sorted) {
        if (mention.span().isEmpty() || mention.provenance().confidence() < minConfidence) {
          continue;
        }
        MentionContext context = new MentionContext(mention, analysis);
        if (mention.kind() == MentionKind.NAME
            || mention.kind() == MentionKind.MODIFIER
            || !mention.head().equals(mention.span())) {
          context.aliases = aliases(context);
        }
        context.readSurroundings(analysis);
        while (name < learned.size() && learned.get(name).span().end() <= mention.span().start()) {
          name++;
        }
        // Of a longer name of which only the end is one, nothing is known: "the UK Ada Moreno".
        if (name < learned.size()
            && learned.get(name).span().overlaps(mention.span())
            && (context.words.length == 1
                || learned.get(name).span().start() >= mention.span().start())) {
          context.learned = learned.get(name).type();
        }
        made.add(context);
      }
      return made;
    }

    /** All readings of a name; of "US State Department" those of its second part. */
    private List<GazetteerAlias> aliases(MentionContext context) {
      int end = context.mention.head().end();
      int token = analysis.tokenAt(context.mention.head().start());
      for (int tries = 0; tries < 2 && token < analysis.size(); tries++) {
        GazetteerMatch match = gazetteer.match(analysis, token).orElse(null);
        if (match == null) {
          return List.of();
        }
        if (match.span().end() == end || isCompanyForm(match.lastToken() + 1, end)) {
          return match.aliases();
        }
        if (match.aliases().get(0).entry().type() != ActorType.STATE) {
          return List.of();
        }
        token = match.lastToken() + 1;
      }
      return List.of();
    }

    /** Whether nothing but "AG", "Inc." and the like stands up to the end of a name. */
    private boolean isCompanyForm(int token, int end) {
      int at = token;
      while (at < analysis.size() && analysis.start(at) < end) {
        boolean form =
            switch (analysis.lower(at)) {
              case "ag",
                  "se",
                  "inc",
                  "inc.",
                  "corp",
                  "corp.",
                  "co",
                  "co.",
                  "ltd",
                  "ltd.",
                  "plc",
                  "sa",
                  "s.a.",
                  "nv",
                  "n.v.",
                  "spa",
                  "s.p.a.",
                  "gmbh",
                  "llc",
                  "ab",
                  "asa",
                  "oyj",
                  "pjsc",
                  "group",
                  "holdings",
                  "," ->
                  true;
              default -> false;
            };
        if (!form) {
          return false;
        }
        at++;
      }
      return at > token;
    }

    List<Actor> actors() {
      NameClusters names = new NameClusters(analysis, gazetteer, date, drafts);
      names.resolve(contexts);
      Affiliations affiliations = new Affiliations(analysis, gazetteer, order);
      affiliations.read(contexts);
      QuotedSpeech speech =
          new QuotedSpeech(analysis, document.find(Attribution.LAYER).orElse(List.of()));
      DescriptionResolver descriptions =
          new DescriptionResolver(
              analysis, gazetteer, date, names, order, speech, affiliations.mainState());
      PronounResolver pronouns = new PronounResolver(analysis, speech, order);
      // First what the narrator says; then, knowing who speaks, what stands in quotation marks.
      walk(descriptions, pronouns, speech, false);
      walk(descriptions, pronouns, speech, true);
      affiliations.complete(drafts);
      return drafts.stream()
          .filter(draft -> !draft.mentions.isEmpty())
          .map(draft -> draft.toActor(role(draft), otherNames(draft)))
          .sorted(
              Comparator.comparing((Actor actor) -> actor.mentions().get(0).span())
                  .thenComparing(Actor::id))
          .toList();
    }

    private void walk(
        DescriptionResolver descriptions,
        PronounResolver pronouns,
        QuotedSpeech speech,
        boolean quoted) {
      for (int place = 0; place < order.size(); place++) {
        MentionContext mention = order.get(place);
        if (speech.isQuoted(mention.first) != quoted) {
          continue;
        }
        if (mention.isName()) {
          descriptions.learnFrom(mention, place);
        } else if (mention.draft == null) {
          ActorDraft draft =
              switch (mention.mention.kind()) {
                case NOMINAL -> descriptions.resolve(place);
                case PRONOUN -> pronouns.resolve(place);
                default -> null;
              };
          if (draft != null) {
            draft.add(mention);
          }
        }
      }
    }

    private List<String> otherNames(ActorDraft draft) {
      return draft.entry == null ? List.of() : gazetteer.otherNames(draft.entry);
    }

    private @Nullable String role(ActorDraft draft) {
      if (draft.entry == null || date.isEmpty()) {
        return draft.role;
      }
      OfficeHolders holders = gazetteer.asOf(date.get());
      List<Office> now = holders.officesOf(draft.entry);
      if (!now.isEmpty()) {
        return now.get(0).title();
      }
      List<Office> before = holders.formerOfficesOf(draft.entry);
      if (draft.role == null && !before.isEmpty()) {
        return "former " + before.get(0).title();
      }
      return draft.role;
    }
  }

  /** Loads the language layer when a bare text is first resolved. */
  private static final class Analyzer {
    static final LanguageAnalyzer ENGLISH = LanguageAnalyzer.english();
  }

  /** The name of this step, as a reader lists it. */
  @Override
  public String toString() {
    return "ActorResolver";
  }

  /** Options of an {@link ActorResolver}. For use by one thread. */
  public static final class Builder {
    private @Nullable ActorGazetteer gazetteer;
    private @Nullable MentionDetector detector;
    private Optional<LocalDate> defaultDate = Optional.empty();
    private double minConfidence;

    private Builder() {}

    /** Who is known beforehand; the bundled gazetteer by default. */
    public Builder gazetteer(ActorGazetteer gazetteer) {
      this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
      return this;
    }

    /** What finds mentions; {@link MentionDetector#english(ActorGazetteer)} by default. */
    public Builder mentionDetector(MentionDetector detector) {
      this.detector = Objects.requireNonNull(detector, "detector");
      return this;
    }

    /** The date of documents without one; by default there is none, and no office is guessed. */
    public Builder defaultDate(LocalDate date) {
      defaultDate = Optional.of(date);
      return this;
    }

    /**
     * Leaves out mentions of less confidence; 0 by default, which keeps all.
     *
     * @throws IllegalArgumentException if not in [0, 1]
     */
    public Builder minConfidence(double minConfidence) {
      checkArgument(
          minConfidence >= 0 && minConfidence <= 1,
          "minConfidence must be in [0, 1], but was %s",
          minConfidence);
      this.minConfidence = minConfidence;
      return this;
    }

    /** The resolver; loads the gazetteer if none was given. */
    public ActorResolver build() {
      return new ActorResolver(this);
    }
  }
}
