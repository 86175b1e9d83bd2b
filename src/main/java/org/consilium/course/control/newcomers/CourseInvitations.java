package org.consilium.course.control.newcomers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.Invitations;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;

/**
 * Use cases of coordinators: invite the students of their own school in the course by mail who have
 * never signed in.
 */
@ApplicationScoped
@Transactional
public class CourseInvitations {

  @Inject private CourseAccess access;
  @Inject private Newcomers newcomers;
  @Inject private Invitations invitations;
  @Inject private AuditLog audit;

  /** How they stand. */
  public InvitationSheet show(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    return invitations.sheet(newcomers.everInvited(actor, courseId));
  }

  /**
   * Invites students.
   *
   * @param whom whoever of them may be invited; null for all to whom no letter is on its way
   */
  public InvitationSheet invite(Actor actor, UUID courseId, Set<UUID> whom, String language) {
    access.requireCoordinator(actor, courseId);
    int queued =
        whom == null
            ? invitations.queueMissing(newcomers.everInvited(actor, courseId), language)
            : invitations.queue(among(actor, courseId, whom), language);
    record(actor, "course.invitations-queued", courseId, queued);
    return show(actor, courseId);
  }

  /** Takes invitations back. */
  public InvitationSheet withdraw(Actor actor, UUID courseId, Set<UUID> whom) {
    access.requireCoordinator(actor, courseId);
    int withdrawn = invitations.withdraw(among(actor, courseId, whom));
    record(actor, "course.invitations-withdrawn", courseId, withdrawn);
    return show(actor, courseId);
  }

  private List<UUID> among(Actor actor, UUID courseId, Set<UUID> whom) {
    Set<UUID> allowed = new HashSet<>(newcomers.everInvited(actor, courseId));
    allowed.retainAll(whom);
    return List.copyOf(allowed);
  }

  private void record(Actor actor, String action, UUID courseId, int people) {
    audit.record(actor, action, "course", courseId, Map.of("people", Integer.toString(people)));
  }
}
