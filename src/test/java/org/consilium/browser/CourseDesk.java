package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The course as its coordinators prepare it, screen by screen. */
final class CourseDesk {

  static final String COURSE = "Medicines, kidneys and home";

  private static final int TEAM_SIZE = 4;

  private final Person person;
  private final Page page;

  private CourseDesk(Person person) {
    this.person = person;
    this.page = person.page();
  }

  /** Comes from Today to the course. */
  static CourseDesk enter(Person coordinator) {
    coordinator.follow("Courses");
    coordinator.heading("Courses");
    coordinator.look("courses");
    coordinator.follow(COURSE);
    coordinator.heading(COURSE);
    return new CourseDesk(coordinator);
  }

  void checkList() {
    person.sees("Before the session");
    person.look("course");
  }

  /** Takes new people of the coordinator's own school over. */
  void uploadRoster(String school, String file, String... names) {
    follow("Roster");
    person.follow("Upload a roster");
    person.heading("Upload a roster");
    person.sees("A CSV file of students of " + school);
    person.look("roster upload");
    person.choose(file);
    List.of(names).forEach(person::sees);
    assertThat(person.part("What the file would do").getByText("New")).hasCount(names.length);
    person.look("roster preview");
    person.press("Take over " + names.length + " people");
    person.heading("Roster");
    List.of(names).forEach(name -> assertThat(row(name)).containsText("Not yet"));
    person.look("roster");
  }

  private Locator row(String name) {
    return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
  }

  /** Has slips made for those without a password. */
  void makeSlips() {
    person.follow("Getting people in");
    person.heading("Getting people in");
    person.look("sign-in slips");
    person.confirm("Make new slips");
    person.sees("Shown only now");
    person.look("sign-in slips, made");
  }

  /** The code on somebody's slip. */
  String codeOf(String name) {
    Locator slip =
        page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Slips"))
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(name));
    var code = Pattern.compile("Sign-in code:\\s+(\\S+)").matcher(slip.innerText());
    org.assertj.core.api.Assertions.assertThat(code.find()).isTrue();
    return code.group(1);
  }

  /** Takes three questions over; the essay beside them is left out. */
  void uploadItems() {
    follow("Questions");
    person.heading("Questions");
    person.look("questions");
    person.follow("Upload questions");
    person.choose("items.gift");
    person.sees("Which mineral stands in for sodium");
    assertThat(person.part("Left out")).containsText("Essay");
    person.look("questions preview");
    person.press("Add 3 questions");
    person.heading("Questions");
    page.getByRole(AriaRole.SEARCHBOX).fill("salt substitutes");
    assertThat(page.getByRole(AriaRole.STATUS).getByText("1 question")).isVisible();
    person.sees("Salt substitutes are mostly potassium chloride");
  }

  void uploadCase(String title) {
    follow("Cases");
    person.heading("Cases");
    person.look("cases");
    person.follow("Upload a case");
    person.choose("case.json");
    assertThat(person.part(title)).containsText("Sold at the counter");
    person.look("case preview");
    person.press("Add this case");
    person.heading(title);
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Nursing")).click();
    person.sees("2 parts of other disciplines are hidden here.");
    person.look("case");
  }

  /** Has teams formed and brings these people into one of them. */
  void formTeams(String teamSet, List<String> together) {
    follow("Teams");
    person.heading("Teams");
    person.look("teams");
    person.press("Form teams");
    person.type("Name of the team set", teamSet);
    person.type("Students in a team", String.valueOf(TEAM_SIZE));
    person.look("forming teams");
    person.press("Form the teams");
    person.heading(teamSet);
    Locator team = teamOfFour();
    together.forEach(name -> bringInto(team, name, together));
    together.forEach(name -> assertThat(seat(team, name)).isVisible());
    person.look("draft of teams");
    person.confirm("Publish", "Publish the teams");
    person.sees("The teams are published");
    person.look("published teams");
  }

  private Locator teamOfFour() {
    Locator teams =
        page.getByRole(
            AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Team \\d+$")));
    String name =
        teams.all().stream()
            .filter(team -> team.getByRole(AriaRole.LISTITEM).count() == TEAM_SIZE)
            .findFirst()
            .orElseThrow()
            .getByRole(AriaRole.HEADING)
            .innerText();
    return person.part(name);
  }

  /** Swaps somebody with one who sits in the team and shall not. */
  private void bringInto(Locator team, String name, List<String> together) {
    if (seat(team, name).count() > 0) {
      return;
    }
    Locator others = team.getByRole(AriaRole.BUTTON);
    for (String one : together) {
      others = others.filter(new Locator.FilterOptions().setHasNot(exactly(one)));
    }
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    person.sees(name + " of Team");
    others.first().click();
    assertThat(seat(team, name)).isVisible();
    person.sees("To swap two people, choose the first one.");
  }

  private Locator seat(Locator team, String name) {
    return team.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHas(exactly(name)));
  }

  /** A name as it stands alone, not among other words. */
  private Locator exactly(String name) {
    return page.getByText(name, new Page.GetByTextOptions().setExact(true));
  }

  /** Opens a part of the course. */
  private void follow(String part) {
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Parts of the course"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(part).setExact(true))
        .click();
  }

  /** Plans a session with the usual agenda. */
  void planSession(String title, String teamSet) {
    follow("Sessions");
    person.heading("Sessions");
    person.look("sessions");
    person.follow("New session");
    person.heading("New session");
    person.type("Title of the session", title);
    select("Teams", teamSet);
    person.look("new session");
    person.press("Prepare this session");
    person.heading(title);
    person.sees("3 things are missing before this session can start");
    person.look("session that needs something");
  }

  /** Goes to a session that is over. */
  Person openClosed(String session) {
    follow("Sessions");
    person.follow(session);
    person.sees("This session is closed");
    return person;
  }

  private void select(String label, String option) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(label + "$")))
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  void chooseItems(String... titles) {
    for (String title : titles) {
      page.getByRole(
              AriaRole.CHECKBOX,
              new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + "\\b")))
          .press("Space");
    }
    person.press("Save the choice");
    person.sees("The questions of the iRAT before it.");
  }

  void chooseCase(String title) {
    select("Case of this exercise", title);
    assertThat(person.link("Read the case")).isVisible();
  }

  /** Writes the exercise; the first option is worth 4 points, the second 2, the third 0. */
  void writeExercise(String question, List<String> options) {
    person.type("Question", question);
    person.press("Remove option D");
    for (int place = 0; place < options.size(); place++) {
      Locator fields = fieldsOf("Option " + (char) ('A' + place));
      fields.nth(0).fill(options.get(place));
      fields.nth(1).fill("Because of the potassium.");
      fields.nth(2).fill(String.valueOf(4 - 2 * place));
    }
    person.press("Save the question");
    person.sees("Ready to start");
    person.look("session ready to start");
  }

  /** An option's text, its rationale and its points. */
  private Locator fieldsOf(String option) {
    Locator text =
        page.getByRole(
            AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(option).setExact(true));
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHas(text))
        .last()
        .getByRole(AriaRole.TEXTBOX);
  }
}
