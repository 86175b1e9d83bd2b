package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.ChecklistPart;

/** The cases: done with the first one. */
@ApplicationScoped
public class CasesOnChecklist implements ChecklistPart {

  @Inject private CaseBook book;

  @Override
  public ChecklistEntry entry(UUID courseId) {
    int cases = book.count(courseId);
    return new ChecklistEntry("cases", cases, cases > 0);
  }
}
