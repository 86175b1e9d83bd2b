/** Who acts: the signed-in person of a request or socket, and what guards every door. */
package org.consilium.platform.security;
