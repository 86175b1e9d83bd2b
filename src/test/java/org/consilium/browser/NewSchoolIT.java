package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A school from nothing to a partnership, by the screens alone: the operator sets it up, its first
 * administrator comes in by the slip, settles it and brings its people.
 */
@ExtendWith(PackagedApplication.class)
class NewSchoolIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

  @Test
  void aNewSchoolSettlesInAndBringsItsPeople(LaunchedApplication application) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    try (Chromium chromium = Chromium.start();
        Person operator = Person.arrive(chromium, application, Person.LAPTOP);
        Person administrator = Person.arrive(chromium, application, Person.LAPTOP)) {
      operator.signIn("operator@consilium.example");
      administrator.claim(setUp(operator));
      settle(administrator);
      bringPeople(administrator);
      partner(administrator);
      assertThat(operator.complaints()).isEmpty();
      assertThat(administrator.complaints()).isEmpty();
    }
  }

  /** Gives the code of the first administrator's slip. */
  private static String setUp(Person operator) {
    operator.follow("Schools");
    operator.heading("Schools");
    operator.press("Set a school up");
    operator.type("Name", "Fjord University College");
    operator.type("Short name", "Fjord");
    operator.type("Given name", "Astrid");
    operator.type("Family name", "Moen");
    operator.type("E-mail", "astrid.moen@fjord.example");
    operator.look("setting a school up");
    operator.press("Set the school up and make the slip");
    operator.sees("This code is shown only now");
    Matcher code = CODE.matcher(operator.page().getByRole(AriaRole.DIALOG).innerText());
    assertThat(code.find()).isTrue();
    operator.press("Done");
    operator.sees("Needs an administrator");
    operator.look("schools");
    return code.group();
  }

  private static void settle(Person administrator) {
    administrator.follow("School");
    administrator.follow("Settings");
    administrator.heading("Settings");
    administrator.type("Privacy text", "We keep little.\n\nAsk our office.");
    administrator.stores("Save the settings", "/api/school");
    administrator.press("Add a name");
    administrator.type("Your name", "Sykepleie");
    administrator.look("settings");
    administrator.stores("Save the names", "/api/school/disciplines");
    assertThat(administrator.button("Remove the name Sykepleie")).isVisible();
    administrator.open("privacy");
    administrator.sees("Ask our office.");
    administrator.look("privacy");
    administrator.open("school/people");
  }

  private static void bringPeople(Person administrator) {
    administrator.heading("People");
    administrator.follow("People from a file");
    administrator.heading("People from a file");
    administrator.choose("people-fjord.csv");
    administrator.sees("Nils Aasen");
    administrator.look("people from a file");
    administrator.press("Take over 3 people");
    administrator.heading("People");
    administrator.sees("4 people");
    Locator nils =
        administrator
            .page()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText("Nils Aasen"));
    assertThat(nils).containsText("Sykepleie");
  }

  private static void partner(Person administrator) {
    administrator.follow("Partnerships");
    administrator.heading("Partnerships");
    administrator.sees("Your partnerships will be here");
    administrator.press("Propose a partnership");
    administrator.sees("Your school has no course yet.");
    administrator.look("a partnership without a course");
  }
}
