package org.consilium.institution.entity.rules.file;

/**
 * A field of a CSV file.
 *
 * @param text without its quotes
 * @param line in which it begins, from 1
 */
record CsvField(String text, int line) {}
