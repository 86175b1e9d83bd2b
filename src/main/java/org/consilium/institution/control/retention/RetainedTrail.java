package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.Retained;
import org.consilium.institution.RetainedData;
import org.consilium.platform.audit.AuditExpiry;

/** Old lines of the trail. */
@ApplicationScoped
public class RetainedTrail implements Retained {

  private static final int AT_ONCE = 5_000;

  @Inject private AuditExpiry trail;

  @Override
  public RetainedData kind() {
    return RetainedData.TRAIL;
  }

  @Override
  public Overdue overdue(UUID institutionId, Instant before) {
    int lines = trail.olderThan(institutionId, before);
    return new Overdue(0, 0, lines, lines == 0 ? null : trail.oldest(institutionId).orElse(null));
  }

  @Override
  public int removeSome(UUID institutionId, Instant before) {
    return trail.remove(institutionId, before, AT_ONCE);
  }
}
