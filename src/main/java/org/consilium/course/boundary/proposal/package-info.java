/** People proposed to a partner school, over REST. */
package org.consilium.course.boundary.proposal;
