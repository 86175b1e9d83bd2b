/** What each member contributed to the board, shown to the team where staff say so. */
package org.consilium.caseboard.control.participation;
