package org.consilium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessPageTest {

  private static final Path PAGE = Path.of("src/docs/access.md");

  @Test
  void pageSaysWhatTheTestsTry() throws IOException {
    String page = Files.readString(PAGE);
    String current = with(with(page, "doors", AccessPage.doors()), "moments", AccessPage.moments());
    if (Boolean.getBoolean("consilium.access.write")) {
      Files.writeString(PAGE, current);
      return;
    }
    assertThat(page)
        .as(
            "write it anew: mvn -q test -Dtest=AccessPageTest -Dconsilium.access.write=true"
                + " -Dwebui.skip")
        .isEqualTo(current);
  }

  private static String with(String page, String part, String list) {
    String begin = "<!-- " + part + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end of " + part + " -->");
    assertThat(to).as(part).isGreaterThanOrEqualTo(from);
    return page.substring(0, from) + "\n" + list + "\n" + page.substring(to);
  }
}
