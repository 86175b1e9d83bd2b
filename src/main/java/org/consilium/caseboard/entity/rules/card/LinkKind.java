package org.consilium.caseboard.entity.rules.card;

/** What a card is to the one that it points to. */
public enum LinkKind {
  SUPPORTS,
  CONTRADICTS,
  CAUSES,
  TREATS
}
