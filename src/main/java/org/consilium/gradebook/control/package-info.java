/** Gathering what the rooms know of a session, for students and for staff. */
package org.consilium.gradebook.control;
