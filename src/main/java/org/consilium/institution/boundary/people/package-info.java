/** A school's people and their accounts, over REST. */
package org.consilium.institution.boundary.people;
