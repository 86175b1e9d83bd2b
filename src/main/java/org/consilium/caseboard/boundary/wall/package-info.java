/** The wall of boards on the live socket. */
package org.consilium.caseboard.boundary.wall;
