package org.consilium.institution.entity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/** What a school may call the disciplines: each name means one of the common ones. */
public final class DisciplineNames {

  /** More names than that nobody keeps apart. */
  public static final int MOST = 100;

  private static final TextRule NAME = TextRule.line(1, 80);

  private DisciplineNames() {}

  /** A name as it is compared: in any case, with any white space between its words. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
  }

  /**
   * What is wrong with a list of own names.
   *
   * @param codes what each name means, in the order of the names
   * @param common the common names, by code
   */
  public static List<Fault> faultsOf(
      List<String> names, List<String> codes, Map<String, String> common) {
    List<Fault> faults = new ArrayList<>();
    if (names.size() > MOST) {
      faults.add(new Fault("names", "At most %d names.".formatted(MOST)));
    }
    Map<String, String> commonCodes = new HashMap<>();
    common.forEach(
        (code, name) -> {
          commonCodes.put(key(code), code);
          commonCodes.put(key(name), code);
        });
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String code = codes.get(i);
      String where = "names." + i;
      if (NAME.flawOf(name).isPresent()) {
        faults.add(new Fault(where, "Please write 1 to 80 characters on one line."));
      } else if (!seen.add(key(name))) {
        faults.add(new Fault(where, "This name stands here twice."));
      } else if (!commonCodes.getOrDefault(key(name), code).equals(code)) {
        faults.add(new Fault(where, "This is the common name of another discipline."));
      }
      if (!common.containsKey(code)) {
        faults.add(new Fault(where, "This discipline is not known."));
      }
    }
    return faults;
  }
}
