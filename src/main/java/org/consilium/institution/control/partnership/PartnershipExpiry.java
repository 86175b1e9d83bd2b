package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.consilium.institution.entity.Partnership;

/**
 * Notes that a partnership's last day is over, so that open sockets are told; whoever asks anew is
 * refused from that moment on without it.
 */
@ApplicationScoped
public class PartnershipExpiry {

  /** One look notes at most so many; the next look the others. */
  private static final int MOST = 50;

  @Inject private PartnershipBook book;
  @Inject private ComingIntoForce force;
  @Inject private Clock clock;

  /** Looks once, and says how many were over. */
  @Transactional
  public int look() {
    List<Partnership> over = book.over(clock.instant(), MOST);
    over.forEach(
        partnership -> {
          partnership.expire();
          force.over(partnership);
        });
    return over.size();
  }
}
