/** What sessions hold of a person. */
package org.consilium.session.control.privacy;
