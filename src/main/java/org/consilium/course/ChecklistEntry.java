package org.consilium.course;

/**
 * One line of a course's checklist.
 *
 * @param key what it is about: {@code staff}, {@code roster}, {@code teams}, {@code items}, {@code
 *     cases}, {@code sessions}
 * @param count how many there are
 * @param done whether that is enough for a session
 */
public record ChecklistEntry(String key, int count, boolean done) {}
