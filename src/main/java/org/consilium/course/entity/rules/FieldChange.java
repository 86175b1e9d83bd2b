package org.consilium.course.entity.rules;

/**
 * What a roster changes of a person.
 *
 * @param before as it is kept now; empty when nothing is
 * @param after as the roster says
 */
public record FieldChange(RosterColumn column, String before, String after) {}
