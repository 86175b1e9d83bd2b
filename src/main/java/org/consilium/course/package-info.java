/**
 * Courses, who takes part in them, and their rosters. Rights to everything in a course come from
 * the enrolment here.
 */
package org.consilium.course;
