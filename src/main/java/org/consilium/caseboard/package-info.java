/** The case board of a team: typed operations in one order, stored before they are acknowledged. */
package org.consilium.caseboard;
