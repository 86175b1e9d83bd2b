package org.consilium.readiness;

import java.util.UUID;

/** A student's sheet changed, or the student checked in; fired inside that transaction. */
public record IratChanged(UUID phaseId, UUID accountId) {}
