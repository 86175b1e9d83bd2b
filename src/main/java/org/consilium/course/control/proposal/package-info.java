/** People whom a coordinator proposes to a partner school: use cases and what is stored of them. */
package org.consilium.course.control.proposal;
