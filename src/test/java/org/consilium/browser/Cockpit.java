package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * A session as its facilitator conducts it, with the wall of the hall beside the cockpit. Both are
 * tabs of one window: a browser hardly draws the one that is behind.
 */
final class Cockpit {

  private final Person person;
  private final Page page;
  private Page wall;

  private Cockpit(Person person) {
    this.person = person;
    this.page = person.page();
  }

  /** Comes from Today to the session's cockpit. */
  static Cockpit enter(Person facilitator, String session) {
    facilitator.look("Today of a facilitator");
    Locator announced =
        facilitator
            .page()
            .getByRole(AriaRole.ARTICLE)
            .filter(new Locator.FilterOptions().setHasText(session));
    announced
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the cockpit"))
        .click();
    facilitator.heading(session);
    facilitator.sees("Everything is prepared");
    facilitator.look("cockpit before the start");
    return new Cockpit(facilitator);
  }

  /** Starts the session with its first phase. */
  void start(String phase) {
    person.press("Start session");
    person.heading(phase);
    wall = person.beside("Projector");
  }

  /** Ends the running phase and begins the next. */
  void goOn(String phase) {
    page.bringToFront();
    person.confirm("Next: " + phase);
    person.heading(phase);
  }

  /** The code on the wall, as students type it. */
  String code() {
    String code = wall.getByText(Pattern.compile("^[A-Z0-9]{3}\\s[A-Z0-9]{3}$")).innerText();
    return code.replaceAll("\\s", "");
  }

  /** Looks at cockpit and wall. */
  void look(String phase) {
    page.bringToFront();
    person.look("cockpit, " + phase);
    wall.bringToFront();
    Axe.check(wall, "wall, " + phase);
  }

  void wallShows(String text) {
    assertThat(wall.getByText(text).first()).isVisible();
  }

  void wallHides(String text) {
    assertThat(wall.getByText(text)).hasCount(0);
  }

  /** The row of a team in a table of the cockpit. */
  Locator row(String table, String team) {
    return person
        .part(table)
        .getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(team).setExact(true))));
  }

  /** Reads a team's board over the cockpit. */
  void readBoard(String team, String card) {
    page.bringToFront();
    // the miniature's name goes on with what stands on the board
    page.getByRole(AriaRole.BUTTON).and(page.getByLabel("Open the board of " + team + ".")).click();
    Locator board = page.getByRole(AriaRole.DIALOG);
    assertThat(board.getByText(card).first()).isVisible();
    person.look("a team's board over the cockpit");
    board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close")).click();
    assertThat(board).hasCount(0);
  }

  void putOnEveryScreen(String team) {
    page.getByRole(AriaRole.BUTTON).and(page.getByLabel("Open the board of " + team + ".")).click();
    person.press("Show on every screen");
    page.keyboard().press("Escape");
    wallShows("Board of " + team);
  }

  void takeOffEveryScreen(String team) {
    person.press("Take it off every screen");
    wallHides("Board of " + team);
  }

  void disclose(int stage) {
    page.bringToFront();
    person.confirm("Disclose stage " + stage);
    person.sees("Disclosed at");
  }

  void reveal() {
    page.bringToFront();
    person.confirm("Reveal all choices");
    person.sees("Revealed at");
  }

  void close() {
    page.bringToFront();
    person.confirm("Close the session");
    person.sees("This session is closed");
    wallShows("Thank you");
    look("closed");
    wall.close();
    page.bringToFront();
  }

  /** Lets students see what teammates wrote, which the end of the phase makes possible. */
  void release(String phase) {
    person.follow(phase);
    person.confirm("Release to students");
    person.sees("Released on");
    person.look("peer evaluation released");
    person.follow("Back to now");
  }
}
