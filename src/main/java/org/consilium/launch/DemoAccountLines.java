package org.consilium.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demo's accounts for the terminal, from the server's answer (a JSON array of flat objects):
 * all staff, and one student of each discipline.
 */
final class DemoAccountLines {

  private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*}");

  private final List<String> lines = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private String password = "";
  private int others;

  private DemoAccountLines() {}

  /** No line where there is no demo. */
  static List<String> of(String answer) {
    DemoAccountLines made = new DemoAccountLines();
    OBJECT
        .matcher(answer)
        .results()
        .map(MatchResult::group)
        .filter(account -> !member(account, "email").isEmpty())
        .forEach(made::add);
    if (!made.lines.isEmpty()) {
      String more = made.others == 0 ? "" : made.others + " more on the sign-in page; ";
      made.lines.add(more + "the password of all is " + made.password);
    }
    return made.lines;
  }

  private void add(String account) {
    password = member(account, "password");
    String role = member(account, "role").toLowerCase(Locale.ROOT);
    String discipline = member(account, "discipline");
    boolean staff = !role.equals("student");
    if (staff || seen.add(discipline)) {
      lines.add(
          "%-38s %s %s".formatted(member(account, "email"), role, staff ? "" : discipline).strip());
    } else {
      others++;
    }
  }

  private static String member(String account, String name) {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(account);
    return found.find() ? found.group(1) : "";
  }
}
