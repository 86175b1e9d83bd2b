package org.consilium.session;

import java.util.UUID;

/**
 * A TBL session as other rooms know it.
 *
 * @param id which
 * @param courseId its course
 * @param teamSetId the published team set from which its teams were taken
 * @param title its name
 * @param state where it stands
 */
public record SessionInfo(
    UUID id, UUID courseId, UUID teamSetId, String title, SessionState state) {}
