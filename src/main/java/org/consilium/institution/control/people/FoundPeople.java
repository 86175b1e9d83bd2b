package org.consilium.institution.control.people;

import java.util.List;

/**
 * Some of those who were looked for.
 *
 * @param total how many were found in all
 * @param people by name
 */
public record FoundPeople(int total, List<SchoolAccount> people) {}
