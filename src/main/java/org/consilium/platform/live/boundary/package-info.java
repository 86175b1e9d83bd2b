/** The socket itself: envelope, connections, subscriptions and the one sender of each. */
package org.consilium.platform.live.boundary;
