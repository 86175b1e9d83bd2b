package org.consilium.casework.control;

import java.time.Instant;
import java.util.UUID;
import org.consilium.casework.entity.CaseContent;

/** A case as it is kept in a course. */
public record StoredCase(UUID id, UUID courseId, Instant addedAt, CaseContent content) {}
