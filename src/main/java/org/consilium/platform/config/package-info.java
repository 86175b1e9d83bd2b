/** The settings of this server, read once from the environment, and how JSON is written. */
package org.consilium.platform.config;
