/** What a school keeps longer than it says, over REST. */
package org.consilium.institution.boundary.retention;
