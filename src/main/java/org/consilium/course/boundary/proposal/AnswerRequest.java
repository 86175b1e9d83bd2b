package org.consilium.course.boundary.proposal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to proposals.
 *
 * @param ids which
 * @param reason why they are declined; null when they are accepted
 */
public record AnswerRequest(List<UUID> ids, @Schema(nullable = true) String reason) {}
