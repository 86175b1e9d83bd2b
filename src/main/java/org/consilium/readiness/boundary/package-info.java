/**
 * Readiness assurance over REST and live; nothing a student receives says which option is right.
 */
package org.consilium.readiness.boundary;
