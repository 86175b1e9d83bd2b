/** A team's participation: staff choose whether it is shown, the team sees it live. */
package org.consilium.caseboard.boundary.participation;
