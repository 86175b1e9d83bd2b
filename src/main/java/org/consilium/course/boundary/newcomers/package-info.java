/** Slips and letters for students of a course who have never signed in, over REST. */
package org.consilium.course.boundary.newcomers;
