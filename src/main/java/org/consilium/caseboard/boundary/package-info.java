/** Boards over REST and the live socket. */
package org.consilium.caseboard.boundary;
