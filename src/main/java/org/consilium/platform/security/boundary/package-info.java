/** The guards at the door: who comes, from which origin, and which headers every answer carries. */
package org.consilium.platform.security.boundary;
