package org.consilium.institution.control.school;

/**
 * What a school calls a discipline.
 *
 * @param name its own
 * @param code the common one
 */
public record NamedDiscipline(String name, String code) {}
