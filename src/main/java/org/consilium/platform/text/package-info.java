/**
 * Text from outside, before any room believes it: bytes become text or a fault with a line, texts
 * keep to limits, and what was shown for confirmation is recognised again by its digest.
 */
package org.consilium.platform.text;
