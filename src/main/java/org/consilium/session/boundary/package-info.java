/** Sessions over REST and on the live socket; what students and staff receive are types apart. */
package org.consilium.session.boundary;
