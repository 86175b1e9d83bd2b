/** The wall of boards: all boards of a phase, small and live, to staff. */
package org.consilium.caseboard.control.wall;
