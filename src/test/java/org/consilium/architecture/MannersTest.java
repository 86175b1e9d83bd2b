package org.consilium.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class MannersTest {

  private static final DescribedPredicate<JavaClass> IN_THE_WAR =
      resideOutsideOfPackage("org.consilium.launch..").as("in the WAR");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that(IN_THE_WAR)
          .should(
              callMethodWhere(
                  DescribedPredicate.describe("ask the machine", MannersTest::asksTheMachine)))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because(
              "deadlines are compared with the injected clock, in tests with one that we turn");

  @ArchTest
  static final ArchRule idsComeFromOnePlace =
      noClasses()
          .that(IN_THE_WAR)
          .and()
          .resideOutsideOfPackage("org.consilium.platform.time..")
          .should()
          .callMethod(UUID.class, "randomUUID")
          .because(
              "ids tell the order of creation, delivery ids tell nothing: Ids says which is which");

  @ArchTest
  static final ArchRule packagesAreNamedInTheFieldsWords =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..impl..", "..helper..", "..manager..", "..common..")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .because("such names say nothing, and everything ends up there");

  @ArchTest
  static final ArchRule refusalsAreDomainProblems =
      classes()
          .that(IN_THE_WAR)
          .and()
          .areAssignableTo(Throwable.class)
          .should()
          .resideInAnyPackage(
              "org.consilium.platform.problem..", "org.consilium.platform.database..")
          .because(
              "refusals are a closed set of kinds, mapped once; only the database's own failures"
                  + " stand beside them");

  @ArchTest
  static final ArchRule resourcesSayWhatTheyGive =
      classes()
          .that()
          .areAnnotatedWith(jakarta.ws.rs.Path.class)
          .should()
          .beAnnotatedWith(jakarta.ws.rs.Produces.class)
          .because("without a media type nothing can be written for who asks for nothing special");

  @ArchTest
  static final ArchRule problemsAreMappedOnce =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.consilium.platform..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ExceptionMapper.class, WebApplicationException.class)
          .because("refusals are a closed set of kinds, mapped once");

  @ArchTest
  static final ArchRule threadsAreManaged =
      noClasses()
          .that(IN_THE_WAR)
          .should()
          .callConstructorWhere(
              targetOwner(
                  DescribedPredicate.describe("a thread", t -> t.isAssignableTo(Thread.class))))
          .orShould(
              callMethodWhere(
                  targetOwner(name(Thread.class.getName()))
                      .and(target(nameMatching("ofVirtual|ofPlatform|startVirtualThread|sleep")))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Executors.class, Timer.class, ForkJoinPool.class)
          .because(
              "the container must know its threads: managed executors and thread factories only");

  @ArchTest
  static final ArchRule whoGoesOnAfterAFailureCatchesEveryException =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat(IN_THE_WAR)
          .should(catchRuntimeExceptions())
          .because(
              "a transaction that does not know its end throws a checked exception through a use"
                  + " case that declares none");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .that(IN_THE_WAR)
          .should(ACCESS_STANDARD_STREAMS)
          .because("the server has a log, and the log has levels");

  private static ArchCondition<JavaCodeUnit> catchRuntimeExceptions() {
    return new ArchCondition<>("catch RuntimeException") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean catches =
            unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(RuntimeException.class));
        events.add(new SimpleConditionEvent(unit, catches, unit.getFullName()));
      }
    };
  }

  /** {@code Instant.now()} and its siblings without a clock. */
  private static boolean asksTheMachine(JavaMethodCall call) {
    return call.getTargetOwner().getPackageName().equals("java.time")
        && call.getName().equals("now")
        && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
