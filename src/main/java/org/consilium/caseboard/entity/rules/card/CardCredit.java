package org.consilium.caseboard.entity.rules.card;

import java.util.UUID;

/**
 * That a card, written by one member of the team, is another's contribution.
 *
 * @param accepted whether the other said so too
 */
public record CardCredit(UUID member, boolean accepted) {}
