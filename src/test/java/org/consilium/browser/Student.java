package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A session as a student takes part in it. */
final class Student {

  static final String SUGGESTION = "Could voice doubts while there is time.";

  private static final List<String> COMPETENCIES =
      List.of(
          "Values and ethics", "Roles and responsibilities", "Communication", "Teams and teamwork");

  private final String name;
  private final Person person;
  private final Page page;

  Student(String name, Person person) {
    this.name = name;
    this.person = person;
    this.page = person.page();
  }

  /** Where the student is. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  void look(String phase) {
    person.look("student " + name + ", " + phase);
  }

  void sees(String text) {
    person.sees(text);
  }

  void seesNot(String text) {
    person.seesNot(text);
  }

  /** Checks in with the code as it is typed on Today. */
  void checkIn(String code) {
    page.getByLabel("Session code").fill(code.toLowerCase());
    person.press("Join");
    person.sees("You are in");
  }

  /** Checks in by the address that the QR code on the wall opens. */
  void scan(String code) {
    person.open("join/" + code);
    person.sees("You are in");
  }

  /** The name of the team at whose table the student sits. */
  String team() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
        .first()
        .innerText();
  }

  /** Goes to a question of the iRAT and chooses an option. */
  void answer(int question, String option) {
    goTo(question);
    choose(option);
    assertThat(dot(question, "answered")).isVisible();
    person.sees("All stored");
  }

  private void choose(String option) {
    page.getByRole(AriaRole.RADIOGROUP).getByText(option).click();
    assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option)))
        .isChecked();
  }

  void flag(int question) {
    goTo(question);
    person.press("Flag");
    assertThat(dot(question, "no answer yet, flagged")).isVisible();
  }

  private void goTo(int question) {
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Question " + question + ":")))
        .click();
    person.sees("Question " + question + " of 3");
  }

  private Locator dot(int question, String words) {
    return person.button("Question " + question + ": " + words);
  }

  void handIn() {
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Questions"))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand in"))
        .click();
    person.sees("Ready to hand in?");
    look("handing in");
    page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Ready to hand in?"))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand in"))
        .click();
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand in"))
        .click();
    person.sees("Handed in at");
  }

  /** Goes to a question of the scratch card. */
  void turnTo(int question) {
    goTo(question);
  }

  void lean(String option) {
    Locator words = option(option).getByRole(AriaRole.BUTTON).first();
    words.click();
    assertThat(words).hasAttribute("aria-pressed", "true");
  }

  /** Holds the silver field of an option until what is under it appears. */
  void scratch(String option, String expected) {
    Locator field =
        option(option)
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^Hold to scratch")));
    field.hover();
    page.mouse().down();
    assertThat(option(option)).containsText(expected);
    page.mouse().up();
  }

  /** Presses the field twice, as one does by keyboard. */
  void scratchByKey(String option, String expected) {
    Locator field =
        option(option)
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("scratch")));
    field.press("Enter");
    assertThat(field).containsText("Press again: scratch");
    field.press("Enter");
    assertThat(option(option)).containsText(expected);
  }

  /** The row of an option on the scratch card. */
  Locator option(String option) {
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(option))
        .first();
  }

  /** On a phone one part of the exercise is shown at a time. */
  void turnTo(String part) {
    person.press(part);
  }

  void putOnTheBoard(String lane, String words) {
    person.press("Add a card: " + lane);
    Locator form =
        page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("New card in " + lane));
    form.getByRole(AriaRole.TEXTBOX).first().fill(words);
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put on the board"))
        .click();
    assertThat(card(words)).isVisible();
    assertThat(card(words)).not().containsText("on its way");
  }

  /** A card of the board. */
  Locator card(String words) {
    return person
        .part("Case board")
        .locator("[data-card]")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  /** Opens a card's editor and waits until it can be written in. */
  void write(String words) {
    card(words)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Actions for this card"))
        .click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Change the words"))
        .click();
    assertThat(field()).isFocused();
  }

  private Locator field() {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Words of the card"));
  }

  /** What stands in the card's editor. */
  String reads() {
    return field().innerText();
  }

  /** Waits until all these letters stand in the card's editor, one after the other. */
  void readsInOrder(String letters) {
    String[] each = letters.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    assertThat(field()).containsText(Pattern.compile(String.join(".*", each)));
  }

  /** Begins to type, a letter in every twentieth of a second, and does not wait for the end. */
  void beginTyping(String letters) {
    page.evaluate(
        """
        letters => {
          const rest = [...letters];
          const timer = setInterval(() => {
            if (rest.length === 0) clearInterval(timer);
            else document.execCommand('insertText', false, rest.shift());
          }, 50);
        }""",
        letters);
  }

  /** Begins to move one card after the other by keys, and does not wait for the end. */
  void beginMoving(String... arrows) {
    page.evaluate(
        """
        arrows => {
          const rest = [...arrows];
          document.documentElement.removeAttribute('data-moved');
          const timer = setInterval(() => {
            const cards = [...document.querySelectorAll('[data-card]')];
            const handle = cards[rest.length % cards.length]?.querySelector('[data-handle]');
            const key = rest.shift();
            if (key && handle) {
              handle.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
            } else {
              clearInterval(timer);
              document.documentElement.setAttribute('data-moved', '');
            }
          }, 60);
        }""",
        arrows);
  }

  /** Whether all moves were made and are stored. */
  boolean hasMoved() {
    return page.locator("html[data-moved]").count() == 1
        && page.getByText("All saved").first().isVisible();
  }

  /** The cards from lane to lane and from top to bottom. */
  String cardsInOrder() {
    return (String)
        page.evaluate(
            """
            () => [...document.querySelectorAll('[data-card]')]
              .map((card) => card.closest('[data-lane]').getAttribute('data-lane')
                + ' ' + card.getAttribute('data-card'))
              .join()""");
  }

  void waitUntil(BooleanSupplier condition) {
    page.waitForCondition(condition);
  }

  /** Closes the editor, once all is stored. */
  void isDone() {
    person.press("Done");
  }

  /** Cites a part of the case onto the board. */
  void cite(String part, String lane) {
    page.getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(part))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put on the board"))
        .click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(lane)).click();
    person.sees("It is on the board, under " + lane);
  }

  void commit(String option, String reason) {
    choose(option);
    person.type("Why? In one or two sentences", reason);
    person.press("Commit for the team");
  }

  /** Rates a teammate on the four competencies, in their order. */
  void rate(String teammate, int... scores) {
    Locator step =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile(teammate + "(, rated)?$")));
    step.click();
    assertThat(step).hasAttribute("aria-current", "step");
    for (int place = 0; place < scores.length; place++) {
      page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(COMPETENCIES.get(place)))
          .getByRole(
              AriaRole.RADIO,
              new Locator.GetByRoleOptions().setName(String.valueOf(scores[place])).setExact(true))
          .check();
    }
    person.type("One strength", "Asked what the others had seen before deciding.");
    person.type("One suggestion", SUGGESTION);
    person.press("Store and go on");
    assertThat(person.button(teammate + ", rated")).isVisible();
  }

  void openResults() {
    person.follow("My results");
    person.heading("My results");
  }
}
