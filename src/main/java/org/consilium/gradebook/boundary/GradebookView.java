package org.consilium.gradebook.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionState;

/** The table of a session, for staff; see {@link Gradebook}. */
public record GradebookView(
    UUID sessionId,
    String title,
    SessionState state,
    List<GradebookColumnView> irats,
    List<GradebookColumnView> trats,
    List<GradebookColumnView> exercises,
    List<GradebookColumnView> peerEvaluations,
    List<CountedTestView> counted,
    PolicyView policy,
    List<GradebookRowView> rows) {

  /** A phase. */
  public record GradebookColumnView(UUID phaseId, String title) {

    private static List<GradebookColumnView> of(List<Gradebook.Column> columns) {
      return columns.stream().map(c -> new GradebookColumnView(c.phaseId(), c.title())).toList();
    }
  }

  /** A test that is over. */
  public record CountedTestView(UUID phaseId, String title, PhaseKind kind, int maximum) {

    private static CountedTestView of(Gradebook.CountedTest test) {
      return new CountedTestView(test.phaseId(), test.title(), test.kind(), test.maximum());
    }
  }

  static GradebookView of(Gradebook gradebook) {
    return new GradebookView(
        gradebook.sessionId(),
        gradebook.title(),
        gradebook.state(),
        GradebookColumnView.of(gradebook.irats()),
        GradebookColumnView.of(gradebook.trats()),
        GradebookColumnView.of(gradebook.exercises()),
        GradebookColumnView.of(gradebook.peerEvaluations()),
        gradebook.counted().stream().map(CountedTestView::of).toList(),
        PolicyView.of(gradebook.policy()),
        gradebook.rows().stream().map(GradebookRowView::of).toList());
  }
}
