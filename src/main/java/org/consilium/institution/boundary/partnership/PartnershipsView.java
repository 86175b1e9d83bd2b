package org.consilium.institution.boundary.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.School;
import org.consilium.institution.control.partnership.PartnershipDesk;
import org.consilium.institution.control.partnership.PartnershipSheet;

/**
 * A school's partnerships, and what can be chosen for a new one.
 *
 * @param today where the school is
 * @param schools to which can be proposed, by name
 * @param ownCourses the school's, by title
 * @param partnerships the newest first
 */
public record PartnershipsView(
    School school,
    LocalDate today,
    List<School> schools,
    List<SharedCourseView> ownCourses,
    List<PartnershipView> partnerships) {

  static PartnershipsView of(PartnershipDesk desk, Map<UUID, School> schools) {
    List<SharedCourseView> named = desk.namedCourses().stream().map(SharedCourseView::of).toList();
    return new PartnershipsView(
        schools.get(desk.institutionId()),
        desk.today(),
        schools.values().stream()
            .filter(school -> desk.others().contains(school.id()))
            .sorted(Comparator.comparing(School::name).thenComparing(School::id))
            .toList(),
        desk.ownCourses().stream().map(SharedCourseView::of).toList(),
        desk.partnerships().stream().map(sheet -> view(desk, sheet, schools, named)).toList());
  }

  private static PartnershipView view(
      PartnershipDesk desk,
      PartnershipSheet sheet,
      Map<UUID, School> schools,
      List<SharedCourseView> named) {
    boolean own = sheet.proposerId().equals(desk.institutionId());
    School other = schools.get(own ? sheet.partnerId() : sheet.proposerId());
    return PartnershipView.of(sheet, other, own, named);
  }
}
