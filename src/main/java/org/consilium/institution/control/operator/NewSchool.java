package org.consilium.institution.control.operator;

import org.consilium.institution.PersonDetails;

/**
 * A school that is to be set up.
 *
 * @param administrator its first, who looks after everything else there
 */
public record NewSchool(
    String name, String shortName, String timeZone, PersonDetails administrator) {}
