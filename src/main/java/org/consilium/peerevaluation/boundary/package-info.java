/** Peer evaluation over REST: one type for the student, another for staff. */
package org.consilium.peerevaluation.boundary;
