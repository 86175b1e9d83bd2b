package org.consilium.caseboard.entity.rules.card;

/** A sign that a person gives a card; one each. */
public enum CardReaction {
  AGREE,
  UNSURE,
  IMPORTANT,
  THANKS
}
