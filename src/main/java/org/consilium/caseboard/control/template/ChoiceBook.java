package org.consilium.caseboard.control.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** Which template was chosen for the boards of a case in a session. */
@ApplicationScoped
public class ChoiceBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /**
   * The lanes for boards that are made now, as they are stored; null for the standard. Until the
   * transaction ends nobody chooses others.
   */
  public String layoutToMakeBoards(UUID sessionId, UUID caseId) {
    sql.list(
        "SELECT id FROM tbl_session WHERE id = ? LOCK IN SHARE MODE",
        row -> row.uuid("id"),
        sessionId);
    return chosen(sessionId, caseId)
        .map(ChosenTemplate::layout)
        .map(layout -> Json.write(layout, BoardLayout.class))
        .orElse(null);
  }

  Optional<ChosenTemplate> chosen(UUID sessionId, UUID caseId) {
    return sql.first(
        """
        SELECT built_in, template_id, name, layout FROM board_template_choice
         WHERE session_id = ? AND case_id = ?""",
        ChoiceBook::chosen,
        sessionId,
        caseId);
  }

  boolean hasBoards(UUID sessionId, UUID caseId) {
    return sql.first(
            "SELECT 1 FROM board WHERE session_id = ? AND case_id = ? LIMIT 1",
            row -> true,
            sessionId,
            caseId)
        .isPresent();
  }

  void put(UUID sessionId, UUID caseId, ChosenTemplate chosen) {
    sql.update(
        """
        REPLACE INTO board_template_choice
          (session_id, case_id, built_in, template_id, name, layout, chosen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        sessionId,
        caseId,
        chosen.builtIn(),
        chosen.templateId(),
        chosen.name(),
        Json.write(chosen.layout(), BoardLayout.class),
        clock.instant());
  }

  private static ChosenTemplate chosen(Row row) {
    return new ChosenTemplate(
        row.oneOf(BuiltInTemplate.class, "built_in"),
        row.uuid("template_id"),
        row.text("name"),
        Json.read(row.text("layout"), BoardLayout.class));
  }
}
