/** Partnerships over REST. */
package org.consilium.institution.boundary.partnership;
