package org.consilium.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.consilium.institution.People;

/** Where names may leave without asking who reads them. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {

  /**
   * Each with why it need not ask: nobody is shown a name there, or only those who sit together.
   */
  private static final Set<String> NEED_NOT_ASK =
      Set.of(
          // teammates among themselves
          "caseboard.control.BoardPeople",
          "exercise.control.Committing",
          "exercise.control.StudentExercises",
          "gradebook.control.Outcomes",
          "peerevaluation.control.RatingTeammates",
          "readiness.control.trat.ViewingCards",
          "session.control.TeamRolls",
          "teaming.control.MyTeams",
          // for the log of what was seen, and shown nowhere
          "caseboard.control.TakingBoards",
          // people of the reader's own school
          "peerevaluation.control.ReadingRatings",
          "session.control.owntime.GivingExtraTime",
          // staff, who conduct together
          "exercise.control.EnteringChoices",
          "session.control.Conductors",
          "session.control.HandingOver",
          // of which school or discipline somebody is, and no name
          "casework.control.PrintingCases",
          "casework.control.StandIns",
          "gradebook.control.MakeUps",
          "readiness.control.onpaper.EnteringPaper",
          "session.control.CheckingIn",
          "session.control.teams.ChangingTeams",
          "teaming.control.TeamForming");

  @ArchTest
  static final ArchRule whoShowsNamesAsksAsWhomTheReaderKnowsPeople =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.consilium.teaming..",
              "org.consilium.bank..",
              "org.consilium.session..",
              "org.consilium.casework..",
              "org.consilium.caseboard..",
              "org.consilium.readiness..",
              "org.consilium.exercise..",
              "org.consilium.peerevaluation..",
              "org.consilium.gradebook..",
              "org.consilium.interop..")
          .and(doNotNeedTo())
          .should()
          .callMethodWhere(target(owner(assignableTo(People.class))).and(target(name("byIds"))))
          .because(
              "two schools may have agreed on pseudonyms: ask CoursePeople, or say here why nobody"
                  + " of another school's staff is shown a name");

  private static DescribedPredicate<JavaClass> doNotNeedTo() {
    return DescribedPredicate.describe(
        "are not known to need no asking",
        type -> !NEED_NOT_ASK.contains(type.getName().substring(Rooms.ROOT.length() + 1)));
  }
}
