/**
 * The pure rules of a case board: the typed operations, what each does to a board, which are
 * refused, and where a card stands. A board is the fold of its operations in the order of the
 * server; folding the same operations again gives the same board.
 */
package org.consilium.caseboard.entity.rules;
