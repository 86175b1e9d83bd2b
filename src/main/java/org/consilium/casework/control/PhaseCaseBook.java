package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.database.Sql;

/** Which case is given to which phase; {@link PhaseCases} from what is stored. */
@ApplicationScoped
public class PhaseCaseBook implements PhaseCases {

  @Inject private Sql sql;

  @Override
  public Optional<UUID> caseOf(UUID phaseId) {
    return sql.first(
        "SELECT case_id FROM phase_case WHERE phase_id = ?", row -> row.uuid("case_id"), phaseId);
  }

  @Override
  public List<UUID> phasesOn(UUID sessionId, UUID caseId) {
    return sql.list(
        "SELECT phase_id FROM phase_case WHERE session_id = ? AND case_id = ?",
        row -> row.uuid("phase_id"),
        sessionId,
        caseId);
  }

  /** The cases that are worked on in a session. */
  List<UUID> casesIn(UUID sessionId) {
    return sql.list(
        "SELECT DISTINCT case_id FROM phase_case WHERE session_id = ?",
        row -> row.uuid("case_id"),
        sessionId);
  }

  /** Holds back everybody else who discloses or lets somebody stand in. */
  void lock(UUID sessionId, UUID caseId) {
    sql.list(
        "SELECT phase_id FROM phase_case WHERE session_id = ? AND case_id = ? FOR UPDATE",
        row -> row.uuid("phase_id"),
        sessionId,
        caseId);
  }

  void give(UUID phaseId, UUID sessionId, UUID caseId) {
    sql.update(
        """
        INSERT INTO phase_case (phase_id, session_id, case_id) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE case_id = VALUES(case_id)""",
        phaseId,
        sessionId,
        caseId);
  }

  void takeBack(UUID phaseId) {
    sql.update("DELETE FROM phase_case WHERE phase_id = ?", phaseId);
  }
}
