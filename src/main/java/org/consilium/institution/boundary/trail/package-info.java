/** The trail of changes and sign-ins over REST and as a file. */
package org.consilium.institution.boundary.trail;
