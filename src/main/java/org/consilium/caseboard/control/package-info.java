/**
 * Boards: who may, and the engine that stores. {@code BoardWriter} puts the operations of many
 * boards into one commit and tells everybody afterwards, in order.
 */
package org.consilium.caseboard.control;
