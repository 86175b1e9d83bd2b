/** Refusals and failures as {@code application/problem+json}. */
package org.consilium.platform.problem.boundary;
