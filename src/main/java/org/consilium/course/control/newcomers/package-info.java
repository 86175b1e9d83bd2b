/** The ways in for students of a course who have never signed in: slips, and letters by mail. */
package org.consilium.course.control.newcomers;
