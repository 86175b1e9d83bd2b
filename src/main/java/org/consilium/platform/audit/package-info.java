/** The trail of what staff changed; it never holds answers or secrets. */
package org.consilium.platform.audit;
