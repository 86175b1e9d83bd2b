package org.consilium.course.control;

/**
 * How many take part in a course.
 *
 * @param students enrolled as students
 * @param staff facilitators and coordinators; who is both counts once
 */
public record Headcount(int students, int staff) {}
