/** Consent to research, over REST. */
package org.consilium.institution.boundary.research;
