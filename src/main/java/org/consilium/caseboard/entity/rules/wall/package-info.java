/** Boards seen small, many at once: how full they are, by whom, and how lively. */
package org.consilium.caseboard.entity.rules.wall;
