/** Refusals: one closed set of kinds, told once to REST and once to the live socket. */
package org.consilium.platform.problem;
