package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.institution.PartnershipChanged;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.SharingPaused;
import org.consilium.institution.entity.Partnership;

/** What follows when a partnership comes into force, or is no longer, or not for now. */
@ApplicationScoped
public class ComingIntoForce {

  @Inject private PartnershipBook book;
  @Inject private Event<PartnershipChanged> changed;
  @Inject private Event<SharingPaused> paused;
  @Inject private Clock clock;

  /** It was just accepted: what was in force between the two is replaced by it. */
  void begin(Partnership accepted) {
    book.between(accepted.proposerId(), accepted.partnerId(), PartnershipState.IN_FORCE).stream()
        .filter(former -> !former.equals(accepted))
        .forEach(
            former -> {
              former.replace(clock.instant());
              over(former);
            });
    tell(accepted);
  }

  /** It ended, expired or was replaced. */
  void over(Partnership former) {
    tell(former);
  }

  /** A school was closed, or opened again. */
  public void pauseOrGoOn(UUID school) {
    Set<UUID> courses =
        book.ofSchool(school).stream()
            .filter(partnership -> partnership.state() == PartnershipState.IN_FORCE)
            .flatMap(partnership -> partnership.terms().courseIds().stream())
            .collect(Collectors.toSet());
    paused.fire(new SharingPaused(courses));
  }

  private void tell(Partnership partnership) {
    book.write();
    changed.fire(
        new PartnershipChanged(
            Set.of(partnership.proposerId(), partnership.partnerId()),
            partnership.terms().courseIds()));
  }
}
