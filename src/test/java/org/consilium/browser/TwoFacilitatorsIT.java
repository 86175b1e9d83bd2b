package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two facilitators of two schools on the day: one rehearses, then conducts, the other takes over, a
 * student is moved and moved back, all stops.
 */
@ExtendWith(PackagedApplication.class)
class TwoFacilitatorsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ALARM = "Fire alarm: please leave the hall";

  @Test
  void oneRehearsesAndConductsUntilTheOtherTakesOver(LaunchedApplication application) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    try (Chromium chromium = Chromium.start()) {
      Person leonie = arrive(chromium, application, Person.LAPTOP);
      Person samuel = arrive(chromium, application, Person.PHONE);
      Person student = arrive(chromium, application, Person.PHONE);
      leonie.signIn("leonie.achterberg@northlake.example");
      samuel.signIn("samuel.osei-tutu@harbour.example");
      student.signIn("zoe.vandermeulen@northlake.example");
      RehearsalDesk.rehearse(leonie);
      String session = begin(leonie);
      samuel.open(session + "/conduct");
      student.open(session);
      takeOver(leonie, samuel);
      changeTeams(leonie, samuel, student);
      everythingStops(leonie, samuel, student);
      hideNames(samuel);
      handBack(leonie, samuel);
      assertThat(List.of(leonie, samuel, student)).flatExtracting(Person::complaints).isEmpty();
    }
  }

  private static Person arrive(Chromium chromium, LaunchedApplication application, int width) {
    return Person.arrive(chromium, application, width);
  }

  /** Starts the session that the demo has prepared; its address. */
  private static String begin(Person leonie) {
    leonie.link("Open the cockpit").first().click();
    leonie.sees("Everything is prepared");
    leonie.press("Start session");
    leonie.sees("You conduct");
    leonie.look("the cockpit of whoever conducts");
    return URI.create(leonie.page().url()).getPath().replace("/conduct", "");
  }

  private static void takeOver(Person leonie, Person samuel) {
    samuel.sees("Leonie Achterberg conducts");
    assertThat(samuel.button("Pause")).hasCount(0);
    samuel.look("the cockpit of whoever assists");
    samuel.confirm("Take over");
    samuel.sees("You conduct");
    leonie.sees("Samuel Osei-Tutu conducts now");
    assertThat(leonie.button("Pause")).hasCount(0);
    leonie.look("the cockpit after somebody took over");
  }

  /** One of them moves the student, whose page says so by itself; the other takes that back. */
  private static void changeTeams(Person leonie, Person samuel, Person student) {
    leonie.press("Teams today");
    leonie.look("the teams of today");
    Locator move =
        leonie
            .page()
            .getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Move Zo. .* to another")));
    move.click();
    assertThat(leonie.button("Move")).isDisabled();
    leonie
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("To which team")))
        .click();
    leonie.page().getByRole(AriaRole.OPTION).last().click();
    leonie.sees("What this means");
    leonie.look("what a move means");
    leonie.press("Move");
    leonie.sees("Changes of today");
    student.sees("You are now in Team");
    student.look("a student who was moved");
    leonie.page().keyboard().press("Escape");
    samuel.press("Teams today");
    samuel.press("Undo");
    samuel.sees("; undone");
    samuel.page().keyboard().press("Escape");
    student.sees("You are now in Team 1");
  }

  private static void everythingStops(Person leonie, Person samuel, Person student) {
    Page wall = leonie.beside("Projector");
    samuel.press("Pause with a message…");
    samuel.type("Message on every screen", ALARM);
    samuel.press("Stop everything");
    for (Person each : List.of(leonie, samuel, student)) {
      each.sees(ALARM);
    }
    assertThat(wall.getByText(ALARM)).isVisible();
    student.look("everything is paused, for a student");
    Axe.check(wall, "everything is paused, on the wall");
    wall.close();
    samuel.press("Resume");
    student.seesNot(ALARM);
  }

  private static void hideNames(Person samuel) {
    samuel.page().getByText("Team ").first().waitFor();
    samuel.press("Hide names");
    samuel.sees("Names are hidden on this screen");
    samuel.page().reload();
    samuel.sees("Names are hidden on this screen");
    samuel.look("the cockpit with names hidden");
    samuel.press("Show names");
    samuel.seesNot("Names are hidden on this screen");
  }

  private static void handBack(Person leonie, Person samuel) {
    samuel.press("Hand over");
    samuel.press("Offer: Leonie Achterberg");
    leonie.sees("Samuel Osei-Tutu offers you to conduct");
    leonie.press("Conduct");
    leonie.sees("You conduct");
    samuel.sees("Leonie Achterberg conducts now");
    leonie.confirm("Close the session now", "Close the session");
    leonie.sees("This session is closed");
  }
}
