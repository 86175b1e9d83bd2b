/** Board templates over REST. */
package org.consilium.caseboard.boundary.template;
