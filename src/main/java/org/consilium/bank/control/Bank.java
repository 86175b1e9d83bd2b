package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.course.CourseAccess;
import org.consilium.platform.security.Actor;

/** Use case: read the question bank of a course, keys included. */
@ApplicationScoped
@Transactional
public class Bank {

  @Inject private CourseAccess access;
  @Inject private ItemBook book;

  /** All items by number, to staff. */
  public List<Item> list(Actor actor, UUID courseId) {
    access.requireStaff(actor, courseId);
    return book.ofCourse(courseId);
  }
}
