/** The staff of a course, over REST. */
package org.consilium.course.boundary.staff;
