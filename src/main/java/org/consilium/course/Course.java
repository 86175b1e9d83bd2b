package org.consilium.course;

import java.util.UUID;

/**
 * A course as other rooms know it.
 *
 * @param id which
 * @param institutionId the school that owns it
 * @param title its name
 */
public record Course(UUID id, UUID institutionId, String title) {}
