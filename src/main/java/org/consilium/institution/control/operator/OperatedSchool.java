package org.consilium.institution.control.operator;

import java.util.UUID;

/**
 * A school as the operator knows it: nothing of its people.
 *
 * @param disabled whether nobody of it may sign in
 * @param orphaned whether it has no administrator who can sign in
 */
public record OperatedSchool(
    UUID id,
    String name,
    String shortName,
    String timeZone,
    boolean disabled,
    boolean orphaned,
    long version) {}
