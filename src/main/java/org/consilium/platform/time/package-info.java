/** The server's clock and the making of ids. */
package org.consilium.platform.time;
