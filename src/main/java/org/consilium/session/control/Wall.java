package org.consilium.session.control;

/**
 * A session as the wall of the hall shows it: to everybody, so without anybody's name.
 *
 * @param present how many students are checked in
 * @param expected how many are in teams
 * @param rehearsal whether the students are simulated
 */
public record Wall(
    SessionSheet sheet, String courseTitle, int present, int expected, boolean rehearsal) {}
