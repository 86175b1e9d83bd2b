/** A school's people, looked after by its own staff: use cases and what they need to look up. */
package org.consilium.institution.control.people;
