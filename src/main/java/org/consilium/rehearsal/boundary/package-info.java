/** Rehearsals over REST. */
package org.consilium.rehearsal.boundary;
