package org.consilium.institution;

/**
 * A health discipline; shown by colour, letter and shape together.
 *
 * @param code such as {@code NUR}
 * @param name in English
 * @param letter one letter
 * @param shape the name of a shape
 */
public record Discipline(String code, String name, String letter, String shape) {}
