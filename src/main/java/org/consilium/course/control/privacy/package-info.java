/** What courses hold of a person. */
package org.consilium.course.control.privacy;
