/**
 * What a session came to: own results for students, a table for staff, each school its own people.
 */
package org.consilium.gradebook;
