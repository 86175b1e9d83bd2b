/** Plain SQL over the container's data source. */
package org.consilium.platform.database.control;
