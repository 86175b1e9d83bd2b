/** Results over REST and as a file. */
package org.consilium.gradebook.boundary;
