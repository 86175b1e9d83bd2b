/** Pure rules of courses: who is known by name, and what a pseudonym is. */
package org.consilium.course.entity.rules;
