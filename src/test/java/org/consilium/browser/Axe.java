package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * axe-core, run in a page: nothing that it calls serious or critical may be found. It comes in by
 * the browser's debugger, since the page's own policy lets no foreign script in.
 */
final class Axe {

  private static final Path SCRIPT = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");

  /** Loading is over, and nothing moves that will come to rest: colours are what they stay. */
  private static final String SETTLED =
      """
      () => document.querySelector('h1, h2') !== null
        && document.querySelector('[aria-busy="true"]') === null
        && document.getAnimations().every((animation) => animation.playState !== 'running'
          || animation.effect?.getComputedTiming().endTime === Infinity)""";

  /**
   * Left out is where React Aria speaks to screen readers: it names a button that waited, and goes
   * on to name it for some seconds when the button has gone with its screen.
   */
  private static final String FINDINGS =
      """
      axe.run({ exclude: ['[data-live-announcer]'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, impact, nodes }) => `${impact}: ${id}\\n`
          + nodes.map(({ html, failureSummary }) => `  ${html}\\n  ${failureSummary}`).join('\\n'))
        .join('\\n'))""";

  private Axe() {}

  /** Waits until the screen has settled, and looks at it. */
  static void check(Page page, String screen) {
    page.waitForFunction(SETTLED);
    CDPSession debugger = page.context().newCDPSession(page);
    if (!evaluate(debugger, "typeof axe").equals("object")) {
      evaluate(debugger, script() + "; ''");
    }
    assertThat(evaluate(debugger, FINDINGS)).as(screen + ", " + page.url()).isEmpty();
    debugger.detach();
  }

  private static String evaluate(CDPSession debugger, String expression) {
    JsonObject question = new JsonObject();
    question.addProperty("expression", expression);
    question.addProperty("awaitPromise", true);
    question.addProperty("returnByValue", true);
    JsonObject answer = debugger.send("Runtime.evaluate", question);
    assertThat(answer.has("exceptionDetails")).as(answer.toString()).isFalse();
    return answer.getAsJsonObject("result").get("value").getAsString();
  }

  private static String script() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
