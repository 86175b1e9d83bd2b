/**
 * The pure rules of the question bank: reading single-best-answer items from Moodle's GIFT format.
 * Everything becomes plain text; what is left out is said with its line, and nothing is guessed.
 */
package org.consilium.bank.entity.rules;
