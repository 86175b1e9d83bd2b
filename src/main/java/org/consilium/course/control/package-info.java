/** Courses, enrolments and rosters: use cases, the right to a course, and what is stored. */
package org.consilium.course.control;
