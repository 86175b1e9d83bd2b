/** Pages, health and the API's document. */
package org.consilium.platform.web.boundary;
