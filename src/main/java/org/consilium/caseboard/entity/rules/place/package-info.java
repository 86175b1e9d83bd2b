/** Places in a list as texts, so that a move touches one card only. */
package org.consilium.caseboard.entity.rules.place;
