/**
 * Extra time: given by the own school, told to the student alone, and kept by a clock of the
 * student's own, which stops, goes on and is given back time as the hall's is.
 */
package org.consilium.session.control.owntime;
