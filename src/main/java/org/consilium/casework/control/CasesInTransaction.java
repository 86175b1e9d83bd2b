package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.consilium.casework.CaseEditing;
import org.consilium.platform.security.Actor;

/** {@link CaseEditing} by the use cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasesInTransaction implements CaseEditing {

  @Inject private Cases cases;
  @Inject private CasesOfPhases casesOfPhases;
  @Inject private Disclosures disclosures;

  @Override
  public UUID add(Actor actor, UUID courseId, byte[] file) {
    return cases.add(actor, courseId, file);
  }

  @Override
  public UUID copy(Actor actor, UUID caseId, UUID courseId) {
    return cases.copy(actor, caseId, courseId);
  }

  @Override
  public void give(Actor actor, UUID phaseId, UUID caseId) {
    casesOfPhases.give(actor, phaseId, caseId);
  }

  @Override
  public void disclose(Actor actor, UUID phaseId, int stage) {
    disclosures.disclose(actor, phaseId, stage);
  }
}
