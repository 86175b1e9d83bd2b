/** A board and what was done to it, as values. */
package org.consilium.caseboard.entity;
