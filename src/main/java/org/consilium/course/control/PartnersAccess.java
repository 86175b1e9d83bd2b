package org.consilium.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.institution.PartnershipChanged;
import org.consilium.institution.SharingPaused;
import org.consilium.platform.live.AccessChanged;

/**
 * Has the open topics of a course's people checked again when what its schools agreed on has
 * changed: guests may be in no more, staff know people otherwise, and students are known otherwise.
 */
@ApplicationScoped
public class PartnersAccess {

  @Inject private CourseBook book;
  @Inject private Enrolments enrolments;
  @Inject private Event<AccessChanged> accessChanged;

  /** In the transaction of the change; who listens waits for its end. */
  void changed(@Observes PartnershipChanged partnership) {
    checkAgain(partnership.courseIds());
  }

  /** As above. */
  void paused(@Observes SharingPaused sharing) {
    checkAgain(sharing.courseIds());
  }

  private void checkAgain(Set<UUID> courseIds) {
    Set<UUID> concerned = new HashSet<>();
    for (Course course : book.all(courseIds)) {
      concerned.addAll(enrolments.roles(course.id()).keySet());
    }
    concerned.forEach(account -> accessChanged.fire(new AccessChanged(account)));
  }
}
