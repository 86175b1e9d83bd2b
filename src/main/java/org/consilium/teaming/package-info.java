/** Team sets of a course: mixed teams, formed, adjusted, published. */
package org.consilium.teaming;
