/** What boards hold of a person, and how the person's words leave them. */
package org.consilium.caseboard.control.privacy;
