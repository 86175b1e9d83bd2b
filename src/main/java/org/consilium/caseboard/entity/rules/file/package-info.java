/**
 * A board as a file for people and programs elsewhere; {@code src/docs/board-format.md} says how.
 */
package org.consilium.caseboard.entity.rules.file;
