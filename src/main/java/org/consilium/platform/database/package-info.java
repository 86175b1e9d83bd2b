/** Plain SQL for read models and for writes that must be one statement. */
package org.consilium.platform.database;
