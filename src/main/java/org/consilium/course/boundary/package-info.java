/** Courses, rosters and sign-in slips over REST. */
package org.consilium.course.boundary;
