/** Keeps the trail in the database. */
package org.consilium.platform.audit.control;
