/** A board as everybody of a session may see it: who said what by discipline alone. */
package org.consilium.caseboard.entity.rules.spotlight;
