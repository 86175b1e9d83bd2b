/** The spotlight on the live socket, and the routes by which staff move it. */
package org.consilium.caseboard.boundary.spotlight;
