package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server itself answers, and that its page comes up in a browser without complaint. */
@ExtendWith(PackagedApplication.class)
class FirstPageIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void everyAddressOfTheClientOpensThePage(LaunchedApplication application) {
    List<String> complaints = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complain(message, complaints));
      page.onPageError(complaints::add);
      Response response = page.navigate(application.baseUri().resolve("courses").toString());
      assertThat(response.status()).isEqualTo(200);
      assertThat(page).hasTitle(Pattern.compile("Consilium"));
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    }
    assertThat(complaints).isEmpty();
  }

  /** That nobody is signed in yet is no fault of the page. */
  private static void complain(ConsoleMessage message, List<String> complaints) {
    if (message.type().equals("error") && !message.text().contains("401")) {
      complaints.add(message.text());
    }
  }

  @Test
  void filesAreKeptByTheirNamesAndPagesAreAskedForAgain(LaunchedApplication application)
      throws Exception {
    HttpResponse<String> page = get(application, "");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    var script = Pattern.compile("/(assets/[^\"]+\\.js)").matcher(page.body());
    assertThat(script.find()).isTrue();
    HttpResponse<String> file = get(application, script.group(1), "gzip");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(get(application, "assets/no-such-file.js").statusCode()).isEqualTo(404);
  }

  @Test
  void theApiIsDescribedAndItsAnswersAreNeverKeptOrCompressed(LaunchedApplication application)
      throws Exception {
    assertThat(get(application, "openapi").body()).contains("\"/api/me\"");
    HttpResponse<String> refused = get(application, "api/me", "gzip");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(get(application, "health/live").body()).isEqualTo("{\"status\":\"up\"}");
    assertThat(get(application, "wildfly-services").body()).contains("<!doctype html");
  }

  private static HttpResponse<String> get(LaunchedApplication application, String path)
      throws IOException, InterruptedException {
    return get(application, path, "identity");
  }

  private static HttpResponse<String> get(
      LaunchedApplication application, String path, String encoding)
      throws IOException, InterruptedException {
    URI uri = application.baseUri().resolve(path);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).header("Accept-Encoding", encoding).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
