package org.hustings;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInput;
import java.util.Set;
import org.hustings.document.Document;

/** The rules that a compiler does not check, for the extractors. */
@AnalyzeClasses(packages = "org.hustings", importOptions = ArchitectureTest.ShippedClasses.class)
class ArchitectureTest {

  private static final Set<String> INSIDE_ONLY =
      Set.of("com.google.common", "org.slf4j", "opennlp");

  static final class ShippedClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/")
          && !location.contains("/tests/org/")
          && !location.contains("/org/hustings/examples/");
    }
  }

  @ArchTest
  static final ArchRule EACH_STEP_KNOWS_ONLY_THE_STEPS_BEFORE_IT =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("core")
          .definedBy("org.hustings.document..", "org.hustings.pipeline..", "org.hustings.render..")
          .layer("internal")
          .definedBy("org.hustings.internal..")
          .layer("language")
          .definedBy("org.hustings.language..")
          .layer("attribution")
          .definedBy("org.hustings.attribution..")
          .layer("actor")
          .definedBy("org.hustings.actor..")
          .layer("quote")
          .definedBy("org.hustings.quote..")
          .layer("claim")
          .definedBy("org.hustings.claim..")
          .layer("reader")
          .definedBy("org.hustings")
          .whereLayer("core")
          .mayNotAccessAnyLayer()
          .whereLayer("internal")
          .mayNotAccessAnyLayer()
          .whereLayer("language")
          .mayOnlyAccessLayers("core", "internal")
          .whereLayer("attribution")
          .mayOnlyAccessLayers("core", "internal", "language")
          .whereLayer("actor")
          .mayOnlyAccessLayers("core", "internal", "language", "attribution")
          .whereLayer("quote")
          .mayOnlyAccessLayers("core", "internal", "language", "attribution", "actor")
          .whereLayer("claim")
          .mayOnlyAccessLayers("core", "internal", "language", "attribution", "actor", "quote");

  @ArchTest
  static final ArchRule TRAINED_MODELS_KNOW_NO_DOCUMENTS =
      noClasses()
          .that()
          .resideInAPackage("org.hustings.language.model..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.hustings.pipeline..").or(assignableTo(Document.class)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule PAGES_ARE_NOT_MADE_BY_EXTRACTORS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hustings.render..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hustings.render..");

  /** Whatever a text or a file says, it cannot name a class, a host, a program or an object. */
  @ArchTest
  static final ArchRule INPUT_REACHES_NEITHER_NETWORK_NOR_CLASSES =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "java.rmi..", "javax.naming..", "javax.script..")
                  .or(assignableTo(ClassLoader.class))
                  .or(assignableTo(ObjectInput.class))
                  .or(assignableTo(ProcessBuilder.class))
                  .or(assignableTo(Process.class)))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Class.class)))
                  .and(target(nameMatching("forName|getMethod.*|getDeclared.*|newInstance"))));

  @ArchTest static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule LOGS_GO_TO_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule PUBLIC_CLASSES_ARE_NOT_MADE_TO_BE_EXTENDED =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule ONLY_THE_ADAPTERS_SHOW_OPENNLP =
      classes()
          .that()
          .arePublic()
          .and()
          .resideOutsideOfPackage("org.hustings.language.opennlp..")
          .should(showOnlyOurTypes());

  private static ArchCondition<JavaClass> showOnlyOurTypes() {
    return new ArchCondition<>("have no type of a library in a signature that users see") {
      @Override
      public void check(JavaClass checked, ConditionEvents events) {
        checked.getInterfaces().forEach(type -> report(checked, type, events));
        checked.getSuperclass().ifPresent(type -> report(checked, type, events));
        for (JavaMember member : checked.getMembers()) {
          if (!member.getModifiers().contains(JavaModifier.PUBLIC)
              && !member.getModifiers().contains(JavaModifier.PROTECTED)) {
            continue;
          }
          if (member instanceof JavaField field) {
            report(member, field.getType(), events);
          } else if (member instanceof JavaCodeUnit method) {
            report(member, method.getReturnType(), events);
            method.getParameterTypes().forEach(type -> report(member, type, events));
            method.getExceptionTypes().forEach(type -> report(member, type, events));
          }
        }
      }
    };
  }

  private static void report(Object user, JavaType used, ConditionEvents events) {
    for (JavaClass type : used.getAllInvolvedRawTypes()) {
      if (INSIDE_ONLY.stream().anyMatch(type.getPackageName()::startsWith)) {
        events.add(SimpleConditionEvent.violated(user, user + " shows " + type.getName()));
      }
    }
  }
}
