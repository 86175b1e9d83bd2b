package org.consilium.platform.problem;

/**
 * One thing that is wrong with an input.
 *
 * @param where the place in the reader's terms: a field's name, or "line 4, email"
 * @param detail what is wrong there and what to do about it
 */
public record Fault(String where, String detail) {}
