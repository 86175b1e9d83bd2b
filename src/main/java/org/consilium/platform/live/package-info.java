/**
 * The live socket: one WebSocket a tab, topics joined by name, and what a room implements to put a
 * topic on it ({@link org.consilium.platform.live.LiveRoom}).
 */
package org.consilium.platform.live;
