/** Invitations by mail and slips for a school's people, over REST. */
package org.consilium.institution.boundary.invitation;
