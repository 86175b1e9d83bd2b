package org.consilium.course.control.newcomers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.institution.Accounts;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;

/** Use case: hand out sign-in codes to students who have none of their own yet. */
@ApplicationScoped
@Transactional
public class SignInSlips {

  @Inject private CourseAccess access;
  @Inject private Newcomers newcomers;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /**
   * New codes for the own school's students of the course who have no password; former codes of
   * theirs end, and mails that wait are not sent.
   */
  public MadeSlips issue(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    MadeSlips made =
        accounts.makeSlips(newcomers.of(actor, courseId).stream().map(Person::id).toList());
    audit.record(
        actor,
        "course.sign-in-slips-issued",
        "course",
        courseId,
        Map.of("slips", Integer.toString(made.slips().size())));
    return made;
  }
}
