/** The schools on the server, set up by whoever operates it: use cases, and the first operator. */
package org.consilium.institution.control.operator;
