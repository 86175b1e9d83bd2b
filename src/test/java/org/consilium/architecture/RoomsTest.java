package org.consilium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.consilium.teaming.Teams;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule roomsLookDownwardAndOnlyIntoHalls =
      classes()
          .should(new LookDownwardIntoHalls())
          .because(
              "a room can be understood and changed alone only if nothing below knows it and"
                  + " everybody above stays in its hall; a lower room that needs an answer from"
                  + " above declares the interface in its own hall");

  @ArchTest
  static final ArchRule everyRoomIsOnThePlan =
      classes()
          .should(new BeInAPlannedRoom())
          .because("a new room needs its place in the order before it needs code");

  @ArchTest
  static final ArchRule whoWorksInASessionAsksForItsOwnTeams =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.consilium.casework..",
              "org.consilium.caseboard..",
              "org.consilium.readiness..",
              "org.consilium.exercise..",
              "org.consilium.peerevaluation..",
              "org.consilium.gradebook..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Teams.class)
          .because(
              "a team set tells who was put together, a session's own teams who works together on"
                  + " the day: ask SessionTeams");

  @ArchTest
  static final ArchRule partsOfThePlatformAreAcyclic =
      slices()
          .matching("org.consilium.platform.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the platform is read part by part");

  @ArchTest
  static final ArchRule nobodyKnowsTheLauncher =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.consilium.launch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.consilium.launch..", "ch.vorburger..", "org.springframework..")
          .because("the launcher and its libraries stay out of the WAR");

  @ArchTest
  static final ArchRule theLauncherKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("org.consilium.launch..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are in a room", type -> Rooms.roomOf(type).filter(Rooms::isPlanned).isPresent()))
          .because("it starts the server as a process of its own and shares no class with it");

  private static final class LookDownwardIntoHalls extends ArchCondition<JavaClass> {

    private static final Set<String> PLAYERS = Set.of("demo", "rehearsal");

    LookDownwardIntoHalls() {
      super("look only downward, and only into halls");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      Rooms.roomOf(type).filter(Rooms::isPlanned).ifPresent(room -> checkIn(room, type, events));
    }

    private void checkIn(String room, JavaClass type, ConditionEvents events) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        Optional<String> other = Rooms.roomOf(target);
        if (other.isEmpty() || other.get().equals(room)) {
          continue;
        }
        if (!Rooms.standsLower(other.get(), room) || !mayEnter(room, target)) {
          events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
        }
      }
    }

    /** Demo and rehearsal play people, who do everything through the use cases of every room. */
    private boolean mayEnter(String room, JavaClass target) {
      return Rooms.isHall(target)
          || (PLAYERS.contains(room) && !target.getPackageName().contains(".boundary"));
    }
  }

  private static final class BeInAPlannedRoom extends ArchCondition<JavaClass> {

    BeInAPlannedRoom() {
      super("be in a planned room");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean planned =
          Rooms.roomOf(type)
              .filter(room -> Rooms.isPlanned(room) || room.equals("launch"))
              .isPresent();
      if (!planned) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room"));
      }
    }
  }
}
