package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;

/** The items: readiness assurance needs at least one. */
@ApplicationScoped
public class ItemsOnChecklist implements ChecklistPart {

  @Inject private ItemBook book;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    int items = book.count(courseId);
    return new ChecklistEntry("items", items, items > 0);
  }
}
