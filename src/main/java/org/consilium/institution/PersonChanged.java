package org.consilium.institution;

import java.util.UUID;

/** A person has another name, discipline or mark than before. */
public record PersonChanged(UUID accountId) {}
