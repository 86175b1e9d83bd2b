/** The tests themselves: their questions and keys, who may enter, and commands known again. */
package org.consilium.readiness.control.paper;
