/** What a school tells people of their data and does for it, over REST. */
package org.consilium.institution.boundary.privacy;
