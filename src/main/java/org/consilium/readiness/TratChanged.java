package org.consilium.readiness;

import java.util.UUID;

/** A team's card changed, or a member checked in; fired inside that transaction. */
public record TratChanged(UUID phaseId, UUID teamId) {}
