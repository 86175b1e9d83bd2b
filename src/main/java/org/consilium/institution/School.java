package org.consilium.institution;

import java.util.UUID;

/**
 * An institution as other rooms know it.
 *
 * @param id which
 * @param name in full
 * @param shortName for tables and marks
 */
public record School(UUID id, String name, String shortName) {}
