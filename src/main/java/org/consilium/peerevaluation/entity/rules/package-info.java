/**
 * The pure rules of peer evaluation: what a rating must hold, what many ratings come to, and when
 * the rated may see them.
 */
package org.consilium.peerevaluation.entity.rules;
