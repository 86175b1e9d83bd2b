/**
 * Starts Consilium on one machine: an embedded MariaDB, then the server, and stops both in order.
 *
 * <p>Stands apart from every other room: nothing here is in the WAR, and nothing in the WAR is used
 * here.
 */
package org.consilium.launch;
