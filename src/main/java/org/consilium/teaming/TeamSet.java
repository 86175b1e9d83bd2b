package org.consilium.teaming;

import java.util.UUID;

/**
 * A team set.
 *
 * @param id which
 * @param courseId its course
 * @param name as shown
 * @param published whether students see it; no longer changed by formation then
 */
public record TeamSet(UUID id, UUID courseId, String name, boolean published) {}
