package org.consilium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  private static final String BOUNDARY = "org.consilium..boundary..";
  private static final String CONTROL = "org.consilium..control..";
  private static final String ENTITY = "org.consilium..entity..";

  private static final DescribedPredicate<JavaClass> PERSISTENT =
      DescribedPredicate.describe(
          "persistent",
          type ->
              type.isAnnotatedWith(Entity.class)
                  || type.isAnnotatedWith(Embeddable.class)
                  || type.isAnnotatedWith(MappedSuperclass.class));

  @ArchTest
  static final ArchRule controlCallsNoBoundary =
      noClasses()
          .that()
          .resideInAnyPackage(CONTROL, ENTITY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BOUNDARY)
          .because("a use case fires events and does not know who shows its result");

  @ArchTest
  static final ArchRule entitiesKnowNoUseCase =
      noClasses()
          .that()
          .resideInAPackage(ENTITY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CONTROL)
          .because("an aggregate must be understandable and testable without its use cases");

  @ArchTest
  static final ArchRule hallsKnowNoInside =
      noClasses()
          .that(DescribedPredicate.describe("are in a hall", LayersTest::isInHall))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BOUNDARY, CONTROL, ENTITY)
          .because("whoever enters a hall must not drag in the room behind it");

  @ArchTest
  static final ArchRule pathsAreInBoundaries =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOUNDARY)
          .should()
          .beAnnotatedWith(Path.class)
          .because("all addresses of a room are found in one place");

  @ArchTest
  static final ArchRule oneSocket =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.consilium.platform.live..")
          .should()
          .beAnnotatedWith(ServerEndpoint.class)
          .because("one socket a tab carries every room, with one way to sign in and to resume");

  @ArchTest
  static final ArchRule transactionsAreInControl =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONTROL)
          .should()
          .beAnnotatedWith(Transactional.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Transactional.class, EntityManager.class, DataSource.class)
          .because("storing and authorisation stand together, in control");

  @ArchTest
  static final ArchRule resourcesHandOutNoEntities =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(BOUNDARY)
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should(new MentionNoEntity())
          .because("what a person receives is a type of its own, written for that person");

  @ArchTest
  static final ArchRule viewsContainNoEntities =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(BOUNDARY)
          .should()
          .haveRawType(PERSISTENT)
          .because("what a person receives is a type of its own, written for that person");

  @ArchTest
  static final ArchRule entitiesUseNothingOfJakartaButPersistence =
      noClasses()
          .that()
          .resideInAPackage(ENTITY)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are Jakarta's beyond persistence",
                  type ->
                      type.getPackageName().startsWith("jakarta.")
                          && !type.getPackageName().startsWith("jakarta.persistence")))
          .because("aggregates are plain objects that happen to be stored");

  private static boolean isInHall(JavaClass type) {
    return Rooms.roomOf(type).filter(Rooms::isPlanned).isPresent() && Rooms.isHall(type);
  }

  private static final class MentionNoEntity extends ArchCondition<JavaMethod> {

    MentionNoEntity() {
      super("mention no entity");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      boolean mentions =
          method.getParameterTypes().stream()
                  .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                  .anyMatch(PERSISTENT)
              || method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(PERSISTENT);
      if (mentions) {
        events.add(SimpleConditionEvent.violated(method, method.getDescription()));
      }
    }
  }
}
