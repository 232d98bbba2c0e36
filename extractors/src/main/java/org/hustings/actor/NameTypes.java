package org.hustings.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;

/**
 * Says what sort of actor a name that the gazetteer does not know is, by its words and by what
 * stands beside it: a person, a body, a place.
 */
final class NameTypes {

  private static final GivenNames GIVEN_NAMES = GivenNames.english();
  private static final InstitutionWords INSTITUTIONS = InstitutionWords.english();

  /** Letters that stand for states and places: "D.C. Police Union". */
  private static final Set<String> PLACES = Set.of("U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.");

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final Set<String> familyNames;
  private final Set<String> people = new HashSet<>(); // names and family names of people

  /**
   * @param familyNames the words of the names of people in the document, as they become known
   */
  NameTypes(LanguageAnalysis analysis, ActorGazetteer gazetteer, Set<String> familyNames) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
    this.familyNames = familyNames;
  }

  /**
   * Notes which names stand for people somewhere: "Terence Crutcher" of the first sentence is one
   * if the third one says "Mr. Crutcher", or "Terence Crutcher, who".
   */
  void learnFrom(List<MentionContext> mentions) {
    for (MentionContext mention : mentions) {
      if (!mention.isName() || !mention.aliases.isEmpty()) {
        continue;
      }
      if (mention.honorific && mention.words.length == 1) {
        people.add(mention.words[0]);
      } else if (mention.words.length > 1 && isFollowedByWho(mention)) {
        people.add(String.join(" ", mention.words));
      }
    }
  }

  private boolean isFollowedByWho(MentionContext mention) {
    int next = mention.last + 1;
    if (mention.first > 0 && analysis.lower(mention.first - 1).equals("the")) {
      return false; // "families in the South Pacific who"
    }
    if (next < analysis.size() && analysis.lower(next).equals(",")) {
      next++;
    }
    return next < analysis.size()
        && analysis.lower(next).equals("who")
        && analysis.sentenceOf(next) == analysis.sentenceOf(mention.last);
  }

  private boolean isKnownPerson(MentionContext mention) {
    int length = mention.words.length;
    return length > 1
        && length < 4
        && !people.isEmpty()
        && (people.contains(mention.words[length - 1])
            || people.contains(String.join(" ", mention.words)));
  }

  /** "Clinton's son": whether the words beside a first name tell that it is a relative's. */
  boolean isRelative(MentionContext mention) {
    DescriptionNouns nouns = DescriptionNouns.english();
    if (!mention.title.isEmpty()) {
      return nouns.isKin(mention.title);
    }
    int before = mention.first - 1;
    if (before > 0
        && analysis.lower(before).equals(",")
        && nouns.isKin(analysis.lower(before - 1))
        && closes(mention.last + 1)) {
      return true; // "another son, Eduardo,"; not "to see his mother, Eduardo went"
    }
    int next = mention.last + 1;
    return next + 3 < analysis.size()
        && analysis.lower(next).equals(",")
        && analysis.tag(next + 1) == PennTag.PRP_POSSESSIVE
        && nouns.isKin(analysis.lower(next + 2))
        && closes(next + 3); // "Karim, his son,"
  }

  private boolean closes(int token) {
    return token >= analysis.size()
        || switch (analysis.lower(token)) {
          case ",", ".", ")", ";", "—", "–" -> true;
          default -> false;
        };
  }

  /** Whether a name is one of a person, as far as its form and its surroundings tell. */
  boolean isPerson(MentionContext mention) {
    String lastWord = analysis.lower(mention.last);
    boolean several = mention.words.length > 1;
    if (several && lastWord.equals("administration") || hasLinkingWord(mention)) {
      return false;
    }
    boolean institution = several && INSTITUTIONS.contains(lastWord);
    if (several && !institution && isInitials(mention.first)) {
      return true;
    }
    if (!institution && isKnownPerson(mention)) {
      return true;
    }
    boolean untitled = mention.title.isEmpty() || mention.title.equals("retired");
    if (mention.learned != null
        && mention.learned != NameType.PERSON
        && !mention.honorific
        && untitled) {
      return false;
    }
    if (institution && untitled && !GIVEN_NAMES.contains(analysis.form(mention.first))) {
      return false;
    }
    return !mention.title.isEmpty()
        || mention.learned == NameType.PERSON
        || GIVEN_NAMES.contains(analysis.form(mention.first))
        || several && looksLikePerson(mention);
  }

  private boolean hasLinkingWord(MentionContext mention) {
    for (int i = mention.first; i <= mention.last; i++) {
      String lower = analysis.lower(i);
      if (lower.equals("of") || lower.equals("for") || lower.equals("&") || lower.equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /** "H.D. Kumaraswamy" and "M. K. Stalin", whatever a model of names makes of them. */
  private boolean isInitials(int token) {
    String form = analysis.form(token);
    if (form.length() % 2 != 0 || form.length() > 6 || PLACES.contains(form)) {
      return false;
    }
    for (int i = 0; i < form.length(); i += 2) {
      if (!Character.isUpperCase(form.charAt(i)) || form.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Two or three unknown words with a person's surroundings: a comma and an age, or "said". */
  private boolean looksLikePerson(MentionContext mention) {
    if (mention.words.length > 4) {
      return false;
    }
    for (int i = mention.first; i <= mention.last; i++) {
      if (INSTITUTIONS.contains(analysis.lower(i))
          || Capitals.all(analysis, i)
              && analysis.form(i).indexOf('.') < 0
              && analysis.form(i).length() > 2) {
        return false;
      }
    }
    int before = mention.first - 1;
    if (before >= 0) {
      String word = analysis.lower(before);
      if (word.equals("in") || word.equals("at") || word.equals("the") || word.equals("near")) {
        return false;
      }
    }
    return true;
  }

  /** The sort of a name that is no person's. */
  ActorType typeOf(MentionContext mention) {
    ActorType named = null;
    for (int i = mention.first; i <= mention.last; i++) {
      String lower = analysis.lower(i);
      if (named != null && (lower.equals("of") || lower.equals("for") || lower.equals("on"))) {
        break;
      }
      ActorType type = INSTITUTIONS.type(lower);
      named = type == null ? named : type;
    }
    if (named != null) {
      return named;
    }
    if (isFamily(mention)) {
      return ActorType.COLLECTIVE;
    }
    return isPlace(mention) || mention.learned == NameType.PLACE || isDateline(mention)
        ? ActorType.PLACE
        : ActorType.ORGANIZATION;
  }

  /** "the Clintons" */
  boolean isFamily(MentionContext mention) {
    String word = mention.words[0];
    if (mention.words.length > 1 || !word.endsWith("s") || word.length() < 4) {
      return false;
    }
    String one = word.substring(0, word.length() - 1);
    return familyNames.contains(one) || !gazetteer.withSurname(one).isEmpty();
  }

  /** "HEMPSTEAD, N.Y., Sept. 26 (UPI)" and "in Everett, Wash.". */
  private boolean isDateline(MentionContext mention) {
    int next = mention.last + 1;
    int paragraph = analysis.paragraphStart(analysis.paragraphOf(mention.first));
    boolean begins =
        mention.first - paragraph < 3
            && Capitals.all(analysis, mention.first)
            && next < analysis.size()
            && (analysis.lower(next).equals(",") || analysis.lower(next).equals("("));
    boolean abbreviation =
        mention.first > 0
            && analysis.lower(mention.first - 1).equals(",")
            && analysis.form(mention.first).indexOf('.') > 0;
    return begins || abbreviation;
  }

  private boolean isPlace(MentionContext mention) {
    int before = mention.first - 1;
    if (before < 0 || Capitals.all(analysis, mention.first)) {
      return false;
    }
    return switch (analysis.lower(before)) {
      case "in", "near", "outside", "around", "into", "across", "to", "from", "at" ->
          !mention.subject;
      default -> false;
    };
  }
}
