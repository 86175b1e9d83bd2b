package org.consilium.course.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.CourseRole;

/**
 * A course as one of its people sees it.
 *
 * @param course which
 * @param partners the schools that share it with its owner
 * @param roles what the person is in it
 * @param headcount how many take part
 */
public record CourseOverview(
    Course course, List<UUID> partners, Set<CourseRole> roles, Headcount headcount) {}
