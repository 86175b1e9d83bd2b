package org.consilium.course.control;

/**
 * What taking over a roster did.
 *
 * @param opened accounts opened
 * @param changed people whose details were written anew
 * @param enrolled people who are in the course now and were not before
 */
public record RosterResult(int opened, int changed, int enrolled) {}
