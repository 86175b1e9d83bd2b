package org.consilium.casework;

/**
 * The words of a lens part.
 *
 * @param text empty where the part has none
 */
public record LensWords(String title, String source, String text) {}
