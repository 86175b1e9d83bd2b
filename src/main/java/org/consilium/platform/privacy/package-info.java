/**
 * What a room must do for the people whose data it holds: say which columns are about people or
 * hold what they typed, give a person everything of theirs, and erase it.
 */
package org.consilium.platform.privacy;
