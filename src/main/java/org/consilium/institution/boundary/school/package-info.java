/** What a school settles for itself, over REST. */
package org.consilium.institution.boundary.school;
