/** The teams of a session on the day: who is in which, and how staff change it. */
package org.consilium.session.control.teams;
