/** Where REST is rooted and how it writes JSON. */
package org.consilium.platform.config.boundary;
