/** The schools on the server, over REST, for whoever operates it. */
package org.consilium.institution.boundary.operator;
