/**
 * The question bank of a course: items with options, key and rationale. What this hall hands out
 * holds keys and never goes to a browser as it is.
 */
package org.consilium.bank;
