/** The disclosure log over REST and as a file. */
package org.consilium.institution.boundary.disclosure;
