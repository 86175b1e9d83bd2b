package org.consilium.institution.control.school;

import java.util.List;

/**
 * A school's settings as its administrators see them.
 *
 * @param shortName which the operator of the server chose
 * @param disciplines what the school calls them, by name
 * @param version to be sent back with changed settings
 */
public record SettledSchool(
    SchoolSettings settings, String shortName, List<NamedDiscipline> disciplines, long version) {}
