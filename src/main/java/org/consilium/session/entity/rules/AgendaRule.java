package org.consilium.session.entity.rules;

import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;
import org.consilium.session.PlannedPhase;

/** What a session's title and agenda must keep to; all faults are told at once. */
public final class AgendaRule {

  /** Most phases of an agenda. */
  public static final int MOST_PHASES = 30;

  /** Longest phase. */
  public static final int MOST_MINUTES = 600;

  private static final int LONGEST_TITLE = 120;
  private static final TextRule TITLE = TextRule.line(1, LONGEST_TITLE);

  private AgendaRule() {}

  /** Everything that is wrong; empty when the agenda can be taken. */
  public static List<Fault> faults(String title, List<PlannedPhase> agenda) {
    List<Fault> faults = new ArrayList<>();
    checkTitle("title", title, faults);
    if (agenda == null || agenda.isEmpty() || agenda.size() > MOST_PHASES) {
      faults.add(new Fault("phases", "An agenda has 1 to " + MOST_PHASES + " phases."));
      return faults;
    }
    for (int i = 0; i < agenda.size(); i++) {
      checkPhase("phase " + (i + 1), agenda.get(i), faults);
    }
    return faults;
  }

  private static void checkPhase(String where, PlannedPhase phase, List<Fault> faults) {
    if (phase == null) {
      faults.add(new Fault(where, "This phase is empty."));
      return;
    }
    if (phase.kind() == null) {
      faults.add(new Fault(where + ", kind", "Please choose what is done in this phase."));
    }
    checkTitle(where + ", title", phase.title(), faults);
    if (phase.minutes() < 1 || phase.minutes() > MOST_MINUTES) {
      faults.add(
          new Fault(where + ", minutes", "A phase lasts 1 to " + MOST_MINUTES + " minutes."));
    }
  }

  private static void checkTitle(String where, String title, List<Fault> faults) {
    if (title == null || TITLE.flawOf(title).isPresent()) {
      faults.add(new Fault(where, "A title is one line of 1 to " + LONGEST_TITLE + " characters."));
    }
  }
}
