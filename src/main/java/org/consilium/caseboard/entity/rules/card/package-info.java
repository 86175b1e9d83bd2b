/**
 * What a card holds besides its words: fields by its type, comments, reactions, tags, credits,
 * links.
 */
package org.consilium.caseboard.entity.rules.card;
