package org.hustings.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads the state that people and bodies belong to from the words beside their names, and what
 * office the text gives them: {@code Hungary's Viktor Orbán}, {@code Indian Prime Minister Narendra
 * Modi}, {@code Libyan National Army}, {@code Sen. Ada Moreno of Ohio}.
 */
final class Affiliations {

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final MentionOrder order;
  private @Nullable ActorDraft mainState;

  Affiliations(LanguageAnalysis analysis, ActorGazetteer gazetteer, MentionOrder order) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
    this.order = order;
  }

  /** The state that the document names most, with its bodies and officials; null if none. */
  @Nullable ActorDraft mainState() {
    return mainState;
  }

  void read(List<MentionContext> mentions) {
    Map<String, int[]> counts = new HashMap<>();
    List<ActorDraft> states = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      MentionContext mention = order.get(place);
      ActorDraft draft = mention.draft;
      if (draft == null) {
        continue;
      }
      if (draft.entry == null && draft.country == null && !draft.isPerson()) {
        draft.country = countryInName(mention);
      }
      if (draft.isPerson() && mention.isName()) {
        readPerson(mention, draft, place);
      }
      if (draft.type == ActorType.STATE && !states.contains(draft) && states.size() < 200) {
        states.add(draft);
      }
      if (draft.country != null) {
        counts.computeIfAbsent(draft.country, country -> new int[1])[0]++;
      }
    }
    String main = null;
    int most = 0;
    for (Map.Entry<String, int[]> count : counts.entrySet()) {
      if (count.getValue()[0] > most) {
        main = count.getKey();
        most = count.getValue()[0];
      }
    }
    for (ActorDraft state : states) {
      if (state.country != null && state.country.equals(main)) {
        mainState = state;
      }
    }
    mainCountry = main;
  }

  private @Nullable String mainCountry;

  private void readPerson(MentionContext mention, ActorDraft draft, int place) {
    if (mention.titleStart < mention.first
        && draft.role == null
        && !mention.honorific
        && !DescriptionNouns.english().isKin(mention.title)) {
      // "his running mate, presidential nominee Ada Moreno": what she is to him is no office.
      int from = mention.roleStart < mention.first ? mention.roleStart : mention.titleStart;
      draft.role =
          spelledOut(analysis.span(from, mention.first - 1).in(analysis.text()).replace('\n', ' '));
    }
    if (draft.country != null) {
      return;
    }
    int before = mention.titleStart - 1;
    if (before >= 0 && analysis.lower(before).equals("'s")) {
      before--;
    }
    for (int i = place - 1; i >= 0 && i >= place - 3; i--) {
      MentionContext owner = order.get(i);
      // "Indian Trade Minister": an unlisted word may stand between the state and the title.
      boolean adjoins =
          owner.last == before
              || owner.last == before - 1
                  && before >= 0
                  && !mention.title.isEmpty()
                  && Capitals.begin(analysis, before);
      if (adjoins && owner.draft != null && owner.draft != draft) {
        if (mention.titleStart < mention.first || before < mention.titleStart - 1) {
          draft.country = owner.draft.country;
        }
        break;
      }
    }
    if (draft.country == null) {
      draft.country = countryBehind(mention, place);
    }
  }

  private static String spelledOut(String role) {
    return switch (role) {
      case "Gov.", "Gov" -> "Governor";
      case "Sen.", "Sen" -> "Senator";
      case "Rep.", "Rep" -> "Representative";
      case "Lt. Gov." -> "Lieutenant Governor";
      case "Amb." -> "Ambassador";
      default -> role;
    };
  }

  /**
   * "Ada Moreno of Ohio", "Ada Moreno, Chile's envoy", "Paul Reyes, a senator from Ohio", "Kim Lee,
   * D-Wash.".
   */
  private @Nullable String countryBehind(MentionContext mention, int place) {
    int sentence = analysis.sentenceOf(mention.last);
    for (int i = place + 1; i < order.size() && i <= place + 3; i++) {
      MentionContext other = order.get(i);
      if (analysis.sentenceOf(other.first) != sentence || other.first > mention.last + 12) {
        return null;
      }
      if (other.first <= mention.last
          || other.draft == null
          || other.draft.country == null
          || other.draft.isPerson()) {
        continue;
      }
      String link = analysis.lower(other.first - 1);
      if (link.equals("the") && other.first > 1) {
        link = analysis.lower(other.first - 2);
      }
      boolean comma = analysis.lower(mention.last + 1).equals(",");
      // "Ada Moreno, Romania's farm minister"
      boolean possessor =
          comma
              && other.first == mention.last + 2
              && other.last + 1 < analysis.size()
              && analysis.tag(other.last + 1) == PennTag.POS;
      if (possessor
          || other.first == mention.last + 2 && link.equals("of")
          || comma
              && (link.equals("of")
                  || link.equals("from")
                  || link.equals("at")
                  || link.equals("for")
                  || link.equals("a")
                  || link.equals("an"))) {
        return other.draft.country;
      }
      return null;
    }
    return null;
  }

  private @Nullable String countryInName(MentionContext mention) {
    int behind = mention.last + 2;
    if (behind < analysis.size() && analysis.lower(behind - 1).equals(",")) {
      // "Geneva, Ohio": what stands behind the comma tells more than the name itself.
      GazetteerMatch state = gazetteer.match(analysis, behind).orElse(null);
      if (state != null && state.aliases().get(0).entry().type() == ActorType.PLACE) {
        return state.aliases().get(0).entry().country().orElse(null);
      }
    }
    boolean administration = analysis.lower(mention.last).equals("administration");
    for (int i = mention.first; i <= mention.last; i++) {
      GazetteerMatch match = gazetteer.match(analysis, i).orElse(null);
      if (match == null || match.lastToken() > mention.last) {
        continue;
      }
      GazetteerAlias alias = match.aliases().get(0);
      Optional<String> country = alias.entry().country();
      boolean tells =
          switch (alias.entry().type()) {
            // "New York University School of Law" is where the university is, not in York.
            // "US Africa Command": within a name, "US" is no pronoun in capitals.
            case STATE -> !alias.ambiguous() || alias.kind() == AliasKind.ACRONYM;
            case PLACE, ORGANIZATION, GOVERNMENT -> !alias.ambiguous();
            case PERSON -> administration;
            default -> false;
          };
      if (tells && country.isPresent()) {
        return country.get();
      }
    }
    return null;
  }

  /** Gives officials and bodies that the text places nowhere the document's main state. */
  void complete(List<ActorDraft> drafts) {
    for (ActorDraft draft : drafts) {
      if (draft.country != null || draft.entry != null || mainCountry == null) {
        continue;
      }
      boolean domestic = draft.type == ActorType.ORGANIZATION && hasPublicWord(draft.words);
      boolean official =
          domestic
              || draft.isPerson() && draft.descriptions.stream().anyMatch(Affiliations::isOffice);
      if (official || draft.type == ActorType.GOVERNMENT || draft.type == ActorType.PARTY) {
        draft.country = mainCountry;
      }
    }
  }

  /**
   * Universities, unions and the like are taken to belong to the country that the text is about.
   */
  private static boolean hasPublicWord(String[] words) {
    for (String word : words) {
      switch (word) {
        case "university",
            "college",
            "association",
            "commission",
            "federation",
            "school",
            "center",
            "union" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isOffice(String description) {
    for (String word : description.split(" ", -1)) {
      DescriptionNouns.Noun noun = DescriptionNouns.english().noun(word);
      if (noun != null && noun.sort() == DescriptionNouns.Sort.OFFICE) {
        return true;
      }
    }
    return description.endsWith("sen.")
        || description.endsWith("rep.")
        || description.endsWith("gov.")
        || description.contains("campaign");
  }
}
