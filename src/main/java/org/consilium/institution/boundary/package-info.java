/** Sign-in and who I am, over REST. */
package org.consilium.institution.boundary;
