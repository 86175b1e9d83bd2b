package org.consilium.casework.control.file;

import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;

/** What is wrong with a case file; after the first hundred one line says that there is more. */
final class CaseFaults {

  private static final int MOST = 100;
  private static final int LONGEST_NAME = 40;

  private final List<Fault> found = new ArrayList<>();

  void add(String where, String detail) {
    if (found.size() < MOST) {
      found.add(new Fault(where, detail));
    } else if (found.size() == MOST) {
      found.add(new Fault("", "There are more faults; please mend these first."));
    }
  }

  List<Fault> list() {
    return List.copyOf(found);
  }

  static String sentence(TextRule rule, TextFlaw flaw) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "This text is empty.";
      case TOO_LONG -> "This text has more than %,d characters.".formatted(rule.max());
      case BROKEN_CHARACTER -> "This text has half of a character; please type it again.";
      case CONTROL_CHARACTER ->
          rule.multiline()
              ? "This text has a character that cannot be seen; please type it again."
              : "This text has a line break or a character that cannot be seen.";
    };
  }

  /** A name from the file, short and harmless enough to be repeated. */
  static String shown(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_$ -]", "?");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "...";
  }
}
