/** One board on every screen of a session. */
package org.consilium.caseboard.control.spotlight;
