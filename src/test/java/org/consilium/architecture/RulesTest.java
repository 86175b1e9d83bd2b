package org.consilium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {

  private static final String RULES = "org.consilium..entity.rules..";

  @ArchTest
  static final ArchRule rulesKnowOnlyTheLanguageAndHalls =
      classes()
          .that()
          .resideInAPackage(RULES)
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.describe("are the JDK's, of a hall, or rules", RulesTest::isPlain))
          .because("scoring, formation and disclosure must be checkable with values alone");

  @ArchTest
  static final ArchRule rulesHaveNoClockAndNoLogger =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, System.Logger.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "java.sql..", "javax.sql..")
          .because("the same values must give the same answer, today and in the replay");

  private static boolean isPlain(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (type.getBaseComponentType().isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("javax.crypto")) {
      return true;
    }
    return name.startsWith(Rooms.ROOT + ".")
        && (Rooms.isHall(type.getBaseComponentType()) || name.contains(".entity.rules"));
  }
}
