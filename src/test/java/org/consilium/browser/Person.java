package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Somebody at a device of their own, who finds everything by its role and its name. */
final class Person implements AutoCloseable {

  static final int LAPTOP = 1280;
  static final int PHONE = 390;

  /** What everybody chooses who chooses one. */
  static final String OWN_PASSWORD = "four calm geese in a row";

  private static final Path FILES = Path.of("src/test/resources/org/consilium/browser");
  private static final int HEIGHT = 844;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Person(BrowserContext context) {
    this.context = context;
    context.onConsoleMessage(this::listen);
    context.onWebError(error -> complaints.add(error.error()));
    this.page = context.newPage();
  }

  /** Sits down at a device of this width and opens the first page. */
  static Person arrive(Chromium chromium, LaunchedApplication application, int width) {
    Person person =
        new Person(
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setBaseURL(application.baseUri().toString())
                        .setViewportSize(width, HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)));
    person.page.navigate("");
    person.heading("Sign in");
    return person;
  }

  /** That nobody is signed in yet is no fault of the page. */
  private void listen(ConsoleMessage message) {
    boolean expected = message.text().contains("401") && message.location().contains("/api/me");
    if (message.type().equals("error") && !expected) {
      complaints.add(message.text() + " at " + message.location());
    }
  }

  /** What consoles and scripts of all the person's pages complained about. */
  List<String> complaints() {
    return complaints;
  }

  Page page() {
    return page;
  }

  void signIn(String email) {
    signIn(email, "consilium-demo");
  }

  void signIn(String email, String password) {
    type("E-mail", email);
    page.getByLabel("Password").fill(password);
    press("Sign in");
    heading("Today");
  }

  /** The first time: the code of the slip, and a password of one's own. */
  void claim(String code) {
    press("I have a sign-in code");
    type("Sign-in code", code);
    page.getByLabel("Choose a password").fill(OWN_PASSWORD);
    look("first sign-in");
    press("Save password and sign in");
    heading("Today");
  }

  void open(String path) {
    page.navigate(path);
  }

  void heading(String name) {
    assertThat(page.getByRole(AriaRole.HEADING, heading(name, 1))).isVisible();
  }

  private static Page.GetByRoleOptions heading(String name, int level) {
    return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(level);
  }

  /** The part of the screen under this heading, or with this label; of nested ones the outer. */
  Locator part(String name) {
    return page.getByRole(AriaRole.REGION, named(name)).first();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  void press(String button) {
    button(button).click();
  }

  void follow(String link) {
    link(link).click();
  }

  /** Presses a button and waits until the server has stored what it sends to this address. */
  void stores(String button, String address) {
    Response answer =
        page.waitForResponse(
            response ->
                response.url().endsWith(address) && !response.request().method().equals("GET"),
            () -> press(button));
    Assertions.assertThat(answer.ok()).as(answer.url()).isTrue();
  }

  /** Presses a button that asks first, and says yes by the button of the same name. */
  void confirm(String button) {
    confirm(button, button);
  }

  /** Presses a button that asks first, and says yes. */
  void confirm(String button, String yes) {
    press(button);
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(yes).setExact(true))
        .click();
    assertThat(dialog).hasCount(0);
  }

  void type(String label, String text) {
    page.getByRole(AriaRole.TEXTBOX, named(label)).fill(text);
  }

  /** Chooses a file for the upload that is open. */
  void choose(String file) {
    page.waitForFileChooser(() -> press("Choose a file")).setFiles(FILES.resolve(file));
  }

  void sees(String text) {
    assertThat(text(text)).isVisible();
  }

  void seesNot(String text) {
    assertThat(text(text)).hasCount(0);
  }

  private Locator text(String text) {
    return page.getByText(text).first();
  }

  /** Opens what a link opens beside this page. */
  Page beside(String link) {
    return context.waitForPage(() -> follow(link));
  }

  /** Stops to look at the screen with axe's eyes. */
  void look(String screen) {
    Axe.check(page, screen);
  }

  @Override
  public void close() {
    context.close();
  }
}
