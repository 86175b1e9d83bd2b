/** Pseudonyms as they are stored. */
package org.consilium.course.control.naming;
