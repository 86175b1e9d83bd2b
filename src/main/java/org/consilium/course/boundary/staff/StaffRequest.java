package org.consilium.course.boundary.staff;

import org.consilium.course.CourseRole;

/** Who of the own school becomes what in the course. */
public record StaffRequest(String email, CourseRole role) {}
