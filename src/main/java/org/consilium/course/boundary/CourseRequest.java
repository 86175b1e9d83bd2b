package org.consilium.course.boundary;

/** A course to open. */
public record CourseRequest(String title) {}
