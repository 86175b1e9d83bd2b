package org.consilium.institution.control.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.SchoolCourses.SchoolCourse;

/**
 * What an administrator sees of the school's partnerships, and what can be chosen for a new one.
 *
 * @param institutionId the administrator's school
 * @param today where it is
 * @param others to which schools it can propose
 * @param ownCourses the school's courses, by title
 * @param namedCourses every course that a partnership names, of either school
 * @param partnerships the newest first
 */
public record PartnershipDesk(
    UUID institutionId,
    LocalDate today,
    Set<UUID> others,
    List<SchoolCourse> ownCourses,
    List<SchoolCourse> namedCourses,
    List<PartnershipSheet> partnerships) {}
