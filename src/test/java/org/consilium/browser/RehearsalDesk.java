package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rehearsal of the session that comes next, from its making to its removal. */
final class RehearsalDesk {

  private static final Pattern LOOK = Pattern.compile("/look/([0-9a-f-]{36})/");

  private final Person facilitator;
  private final Page page;

  private RehearsalDesk(Person facilitator) {
    this.facilitator = facilitator;
    this.page = facilitator.page();
  }

  /** Rehearses with a simulated class until it answers, sees a student's screen, and tidies up. */
  static void rehearse(Person facilitator) {
    RehearsalDesk desk = new RehearsalDesk(facilitator);
    desk.begin();
    desk.conduct();
    String student = desk.seeThroughAStudentsEyes();
    desk.remove();
    assertThat(desk.asks(student, "GET").status()).isEqualTo(404);
    facilitator.open("");
    facilitator.heading("Today");
  }

  private void begin() {
    facilitator.link("Open the cockpit").first().click();
    facilitator.follow("Rehearse with a simulated class");
    facilitator.heading("Rehearse");
    page.getByText("Twenty times as quick").click();
    facilitator.look("rehearsal before it is made");
    facilitator.press("Make the rehearsal");
    facilitator.sees("The simulated class waits for your start");
  }

  private void conduct() {
    facilitator.follow("Open the cockpit of the rehearsal");
    facilitator.sees("Rehearsal: simulated class");
    facilitator.press("Start session");
    assertThat(page.getByText(Pattern.compile("^[1-9]\\d* of 24 students are here"))).isVisible();
    steer();
    facilitator.confirm("Next: Readiness, alone");
    facilitator.heading("Readiness, alone");
    facilitator.look("cockpit of a rehearsal");
  }

  /** So slow that no student has handed in before somebody looks. */
  private void steer() {
    facilitator.follow("Student’s screen, speed, removal");
    facilitator.sees("The rehearsal is running");
    page.getByText("As a real class").click();
    facilitator.sees("The class goes at the new speed from now on");
    facilitator.follow("Open the cockpit of the rehearsal");
  }

  /** Gives the account of the student. */
  private String seeThroughAStudentsEyes() {
    facilitator.follow("Student’s screen, speed, removal");
    facilitator.sees("The rehearsal is running");
    facilitator.look("rehearsal that runs");
    Page screen = facilitator.beside("Open the student’s screen");
    assertThat(screen.getByText("You only look")).isVisible();
    assertThat(screen.getByRole(AriaRole.RADIO).first()).isVisible();
    screen.getByRole(AriaRole.RADIO).first().click(new Locator.ClickOptions().setForce(true));
    assertThat(screen.getByText("Nothing was changed")).isVisible();
    Axe.check(screen, "a simulated student's screen");
    Matcher found = LOOK.matcher(URI.create(screen.url()).getPath());
    assertThat(found.find()).isTrue();
    String student = found.group(1);
    screen.close();
    assertThat(asks(student, "GET").status()).isEqualTo(200);
    assertThat(asks(student, "POST").text()).contains("platform.look-only");
    return student;
  }

  private APIResponse asks(String student, String method) {
    URI here = URI.create(page.url());
    return page.request()
        .fetch(
            "/api/me",
            RequestOptions.create()
                .setMethod(method)
                .setHeader("Consilium-Look", student)
                .setHeader("X-Consilium", "1")
                .setHeader("Origin", here.getScheme() + "://" + here.getAuthority()));
  }

  private void remove() {
    page.bringToFront();
    facilitator.confirm("Remove the rehearsal");
    facilitator.sees("Ready to start");
  }
}
