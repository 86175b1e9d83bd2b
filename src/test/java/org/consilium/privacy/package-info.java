/**
 * What is held of people, over all rooms: every column is claimed, and an erasure leaves nothing.
 */
package org.consilium.privacy;
