/**
 * Text from outside, before any room believes it: bytes become text or a fault with a line, texts
 * keep to limits, and what was shown for confirmation is recognised again by its digest. And cells
 * of files that leave us, which no spreadsheet runs.
 */
package org.consilium.platform.text;
