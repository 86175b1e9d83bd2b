package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A session of two schools from its rosters to its exported results, by the screens alone, each
 * person in a browser of their own. No screen on the way may have a finding of axe that is serious,
 * and no console a complaint.
 */
@ExtendWith(PackagedApplication.class)
class WholeSessionIT {

  private static final String SESSION = "A knee and its tablets";
  private static final String TEAM_SET = "Kneeside teams";
  private static final String CASE = "Mr Haukland's knee";
  private static final String QUESTION = "What does the team do first for Mr Haukland?";
  private static final String STOP = "Stop the ibuprofen, and treat the potassium now";
  private static final String PAUSE = "Pause the ACE inhibitor, and test again tomorrow";
  private static final String WAIT = "Write to the family doctor";

  private static final String NURSE = "Amara Eze";
  private static final String PHYSICIAN = "Ludovic Perrin";
  private static final String PHARMACIST = "Signe Halvorsen";
  private static final String ABSENT = "Tevita Fonoti";
  private static final List<String> TEAM = List.of(NURSE, PHYSICIAN, PHARMACIST, ABSENT);

  private static final String COUGH = "A dry cough";
  private static final String POTASSIUM = "Potassium";
  private static final String PARACETAMOL = "Paracetamol";

  /** Enough for a busy machine; what comes at once is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Columns of the exported file: of a school's own people, and of teams. */
  private static final String[] OWN = {
    "withheld",
    "present",
    "irat_1_points",
    "irat_1_maximum",
    "irat_1_percent",
    "peer_1_mean",
    "peer_1_raters"
  };

  private static final String[] TEAMS = {
    "trat_1_points",
    "trat_1_maximum",
    "trat_1_percent",
    "trat_1_individual_mean_percent",
    "trat_1_team_gain",
    "exercise_1_choice",
    "exercise_1_points",
    "exercise_1_maximum"
  };

  private final List<Person> people = new ArrayList<>();
  private LaunchedApplication application;
  private Chromium chromium;

  private final Map<String, String> codes = new HashMap<>();
  private CourseDesk northlake;
  private CourseDesk harbour;
  private Person facilitator;
  private Cockpit cockpit;
  private Student nurse;
  private Student physician;
  private Student pharmacist;
  private String team;

  @Test
  void fromTheRosterToTheExportedResults(LaunchedApplication packaged) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    application = packaged;
    try (Chromium started = Chromium.start()) {
      chromium = started;
      theSchoolsTakeTheirPeopleOver();
      theCourseIsPrepared();
      theStudentsSetTheirPasswords();
      everybodyChecksIn();
      eachAnswersAlone();
      theTeamScratches();
      theTeamDecides();
      teammatesRateEachOther();
      studentsSeeTheirOwnResults();
      eachSchoolSeesItsOwnPeoplesGrades();
      assertThat(people).flatExtracting(Person::complaints).isEmpty();
    }
  }

  private Person arrive(int width) {
    Person person = Person.arrive(chromium, application, width);
    people.add(person);
    return person;
  }

  private Person staff(String email) {
    Person person = arrive(Person.LAPTOP);
    person.signIn(email);
    return person;
  }

  private void theSchoolsTakeTheirPeopleOver() {
    northlake = CourseDesk.enter(staff("marguerite.lindqvist@northlake.example"));
    northlake.checkList();
    northlake.uploadRoster("Northlake University", "roster-northlake.csv", NURSE, PHYSICIAN);
    northlake.makeSlips();
    codes.put(NURSE, northlake.codeOf(NURSE));
    codes.put(PHYSICIAN, northlake.codeOf(PHYSICIAN));
    harbour = CourseDesk.enter(staff("devendra.pillai@harbour.example"));
    harbour.uploadRoster("Harbour College", "roster-harbour.csv", PHARMACIST, ABSENT);
    harbour.makeSlips();
    codes.put(PHARMACIST, harbour.codeOf(PHARMACIST));
    codes.put(ABSENT, harbour.codeOf(ABSENT));
  }

  private void theCourseIsPrepared() {
    northlake.uploadItems();
    northlake.uploadCase(CASE);
    northlake.formTeams(TEAM_SET, TEAM);
    northlake.planSession(SESSION, TEAM_SET);
    northlake.chooseItems("Cough", "Salt substitute", "Painful knee");
    northlake.chooseCase(CASE);
    northlake.writeExercise(QUESTION, List.of(STOP, PAUSE, WAIT));
  }

  private void theStudentsSetTheirPasswords() {
    nurse = student(NURSE, Person.PHONE);
    physician = student(PHYSICIAN, Person.LAPTOP);
    pharmacist = student(PHARMACIST, Person.LAPTOP);
  }

  private Student student(String name, int width) {
    Person person = arrive(width);
    person.look("sign-in");
    person.claim(codes.get(name));
    return new Student(name, person);
  }

  private void everybodyChecksIn() {
    facilitator = staff("leonie.achterberg@northlake.example");
    cockpit = Cockpit.enter(facilitator, SESSION);
    cockpit.start("Check-in");
    nurse.sees(SESSION);
    nurse.look("Today");
    nurse.checkIn(cockpit.code());
    physician.checkIn(cockpit.code());
    pharmacist.scan(cockpit.code());
    team = nurse.team();
    nurse.sees("3 of 4 here");
    pharmacist.sees("3 of 4 here");
    nurse.look("checked in");
    pharmacist.look("checked in");
    cockpit.look("check-in");
  }

  /** Right answers: the nurse 2, the physician 1, the pharmacist 1 of 3. */
  private void eachAnswersAlone() {
    cockpit.goOn("iRAT");
    nurse.answer(1, COUGH);
    nurse.answer(2, POTASSIUM);
    nurse.answer(3, "Naproxen");
    nurse.look("iRAT");
    physician.answer(1, COUGH);
    physician.answer(2, "Magnesium");
    physician.answer(3, "Ibuprofen");
    pharmacist.answer(1, "Swollen ankles");
    pharmacist.flag(2);
    pharmacist.answer(3, PARACETAMOL);
    pharmacist.look("iRAT");
    cockpit.look("iRAT");
    for (Student student : List.of(nurse, physician, pharmacist)) {
      student.handIn();
    }
    nurse.look("handed in");
    cockpit.wallShows("3 of 3 have handed in");
  }

  /** Right at the first, the second and the third attempt: 4 + 2 + 1 of 12 points. */
  private void theTeamScratches() {
    cockpit.goOn("tRAT");
    nurse.lean(COUGH);
    nurse.sees("1 of 3 lean.");
    physician.lean(COUGH);
    pharmacist.lean("Swollen ankles");
    nurse.sees("Hear the reasons before you scratch.");
    pharmacist.look("tRAT, leaning");
    nurse.scratch(COUGH, "+4 points");
    assertThat(pharmacist.option(COUGH)).containsText("Amara, attempt 1");
    physician.turnTo(2);
    physician.scratchByKey("Magnesium", "Not this one");
    nurse.turnTo(2);
    assertThat(nurse.option("Magnesium")).containsText("Not this one");
    nurse.scratch(POTASSIUM, "+2 points");
    pharmacist.turnTo(3);
    pharmacist.scratch("Ibuprofen", "Not this one");
    pharmacist.look("tRAT, wrong once");
    nurse.look("tRAT, solved");
    cockpit.look("tRAT");
    pharmacist.scratchByKey("Diclofenac", "Not this one");
    pharmacist.scratch(PARACETAMOL, "+1 point");
    nurse.sees("Card complete: 7 of 12 points");
    nurse.look("card complete");
    assertThat(cockpit.row("Attempts and points of each team at each question", team))
        .containsText("Solved at the second attempt, 2 points");
    cockpit.wallShows("1 of ");
    cockpit.look("tRAT, one card complete");
  }

  private void theTeamDecides() {
    cockpit.goOn("Application exercise");
    nurse.sees("The case has not been opened yet");
    cockpit.disclose(1);
    eachSeesTheCaseByTheirDiscipline();
    theyWriteOnOneBoard();
    nurse.turnTo("Decision");
    nurse.look("decision");
    nurse.commit(PAUSE, "His potassium is 6.1, and the ACE inhibitor holds it back.");
    nurse.sees("Your team has committed to B");
    physician.sees("Your team has committed to B");
    facilitator.sees("His potassium is 6.1");
    cockpit.look("exercise");
    cockpit.wallShows(QUESTION);
    cockpit.wallHides("Pause the ACE inhibitor");
    pharmacist.seesNot("Best choice");
    cockpit.reveal();
    cockpit.wallShows("Best choice");
    for (Student student : List.of(nurse, physician, pharmacist)) {
      student.sees("Best choice");
      student.sees("our choice");
    }
    nurse.look("choices revealed");
    physician.look("choices revealed");
    cockpit.look("choices revealed");
  }

  private void eachSeesTheCaseByTheirDiscipline() {
    nurse.sees("In his kitchen");
    pharmacist.sees("Sold at the counter");
    physician.sees("pointed T waves");
    nurse.seesNot("Sold at the counter");
    pharmacist.seesNot("In his kitchen");
    physician.seesNot("Sold at the counter");
    nurse.look("case");
    physician.look("case");
  }

  private void theyWriteOnOneBoard() {
    String salt = "Salt substitute: potassium from his own kitchen";
    nurse.turnTo("Board");
    nurse.putOnTheBoard("Problem list", salt);
    assertThat(physician.card(salt)).containsText("Amara");
    pharmacist.cite("Sold at the counter", "Problem list");
    assertThat(nurse.card("Sold at the counter")).containsText("Signe");
    nurse.look("board");
    physician.look("board");
    theyTypeIntoOneCard();
    cockpit.readBoard(team, salt);
    cockpit.putOnEveryScreen(team);
    nurse.sees("Your board is on every screen");
    cockpit.takeOffEveryScreen(team);
    nurse.seesNot("Your board is on every screen");
  }

  /** Four at once, one of them at a second device: each one's letters stay in their order. */
  private void theyTypeIntoOneCard() {
    Person tablet = arrive(Person.PHONE);
    tablet.signIn("amara.eze@northlake.example", Person.OWN_PASSWORD);
    tablet.open(nurse.path());
    Student again = new Student(NURSE, tablet);
    again.turnTo("Board");
    Map<Student, String> letters =
        Map.of(
            nurse, "abcdefghijklmnop",
            physician, "ABCDEFGHIJKLMNOP",
            pharmacist, "αβγδεζηθικλμνξοπ",
            again, "🐇🐈🐉🐊🐋🐌🐍🐎🐏🐐🐑🐒🐓🐔🐕🐖");
    String words = "Sold at the counter";
    letters.keySet().forEach(each -> each.write(words));
    letters.forEach(Student::beginTyping);
    letters.keySet().forEach(each -> letters.values().forEach(each::readsInOrder));
    assertThat(letters.keySet().stream().map(Student::reads).distinct())
        .singleElement()
        .asString()
        .startsWith(words);
    nurse.look("four type into one card");
    physician.look("four type into one card");
    letters.keySet().forEach(Student::isDone);
    nurse.look("board after typing");
    theyMoveTheSameCards(List.of(nurse, physician, pharmacist, again));
  }

  /** Of two moves at once the later holds, and all end with the same board. */
  private void theyMoveTheSameCards(List<Student> all) {
    all.get(0).beginMoving("ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp");
    all.get(1).beginMoving("ArrowRight", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown");
    all.get(2).beginMoving("ArrowDown", "ArrowRight", "ArrowLeft", "ArrowRight", "ArrowRight");
    all.get(3).beginMoving("ArrowUp", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight");
    nurse.waitUntil(
        () ->
            all.stream().allMatch(Student::hasMoved)
                && all.stream().map(Student::cardsInOrder).distinct().count() == 1);
    assertThat(nurse.cardsInOrder()).contains(",");
    nurse.look("board after moving");
    physician.look("board after moving");
  }

  /** Everybody present rates the three others, also the one who did not come. */
  private void teammatesRateEachOther() {
    cockpit.goOn("Peer evaluation");
    nurse.sees("Rate your teammates");
    nurse.look("peer evaluation");
    nurse.rate(PHYSICIAN, 5, 5, 5, 5);
    nurse.rate(PHARMACIST, 3, 3, 4, 4);
    nurse.rate(ABSENT, 2, 3, 3, 3);
    physician.rate(NURSE, 4, 4, 5, 5);
    physician.rate(PHARMACIST, 5, 4, 4, 4);
    physician.rate(ABSENT, 3, 3, 3, 3);
    pharmacist.rate(NURSE, 3, 4, 4, 5);
    pharmacist.rate(PHYSICIAN, 4, 4, 4, 4);
    pharmacist.rate(ABSENT, 4, 3, 3, 3);
    pharmacist.sees("You have rated every teammate");
    pharmacist.look("peer evaluation done");
    cockpit.look("peer evaluation");
    cockpit.close();
    cockpit.release("Peer evaluation");
  }

  private void studentsSeeTheirOwnResults() {
    nurse.sees("This session is over");
    nurse.look("session closed");
    nurse.openResults();
    // 2 of 3 right at 4 points each: 8 of 12, 66.7 %
    nurse.sees("8 of 12 points");
    // the team 7/12 = 58.3 %; its members (8 + 4 + 4)/36 = 44.4 %; the gain 21/36 - 16/36 = 13.9
    nurse.sees("7 of 12 points");
    nurse.sees("+13.9 percentage points");
    nurse.sees("2 of 4 points");
    nurse.sees("Fewer than three teammates rated you.");
    nurse.seesNot(Student.SUGGESTION);
    nurse.look("results");
    absentStudentReads();
  }

  /** Who is rated by three may read it: (11 + 12 + 13)/12 = 3.0. */
  private void absentStudentReads() {
    Student absent = student(ABSENT, Person.LAPTOP);
    absent.look("Today of an absent student");
    absent.openResults();
    absent.sees("from 3 teammates");
    absent.sees(Student.SUGGESTION);
    absent.seesNot("8 of 12 points");
    absent.look("results of an absent student");
  }

  private void eachSchoolSeesItsOwnPeoplesGrades() {
    GradebookPage ours = GradebookPage.open(facilitator);
    ours.shows(NURSE, "66.7 %", "58.3 %", "B · 2/4", "4.3");
    ours.shows(PHARMACIST, "Kept by the partner school", "58.3 %");
    // 8, 4 and 4 of 12 points; (4+4+5+5 + 3+4+4+5)/8 = 4.25; (20 + 16)/8
    assertThat(ours.cells(NURSE, OWN)).isEqualTo("no yes 8 12 66.7 4.3 2");
    assertThat(ours.cells(PHYSICIAN, OWN)).isEqualTo("no yes 4 12 33.3 4.5 2");
    assertThat(ours.cells(PHARMACIST, OWN)).isEqualTo("yes - - - - - -");
    assertThat(ours.cells(ABSENT, OWN)).isEqualTo("yes - - - - - -");
    // Northlake knows two of the three who took the iRAT: the gain would give the third away
    assertThat(ours.cells(PHYSICIAN, TEAMS)).isEqualTo("7 12 58.3 - - B 2 4");

    GradebookPage partners = GradebookPage.open(harbour.openClosed(SESSION));
    partners.shows(PHARMACIST, "33.3 %", "13.9", "3.9");
    partners.shows(NURSE, "Kept by the partner school");
    assertThat(partners.cells(NURSE, OWN)).isEqualTo("yes - - - - - -");
    assertThat(partners.cells(PHYSICIAN, OWN)).isEqualTo("yes - - - - - -");
    // (3+3+4+4 + 5+4+4+4)/8 = 3.875; (11 + 12 + 13)/12 = 3.0
    assertThat(partners.cells(PHARMACIST, OWN)).isEqualTo("no yes 4 12 33.3 3.9 2");
    assertThat(partners.cells(ABSENT, OWN)).isEqualTo("no no - - - 3.0 3");
    assertThat(partners.cells(PHARMACIST, TEAMS)).isEqualTo("7 12 58.3 44.4 13.9 B 2 4");
  }
}
